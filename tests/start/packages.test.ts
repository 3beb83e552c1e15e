import { describe, expect, test } from "vitest";
import { shown } from "./seen.ts";

describe("a package of AI is found", () => {
  test.each<readonly [where: string, path: string, text: string, found: readonly string[]]>([
    ["in requirements without versions", "requirements.txt", "openai\r\nflask\r\n", ["openai → generative"]],
    ["in those of developers", "requirements-dev.txt", "pytest\ngarak>=0.9\n", ["garak → generative"]],
    ["in a folder of requirements", "requirements/base.in", "xgboost[plotting]~=2.0\n", ["xgboost → predictive"]],
    ["in another spelling", "requirements.txt", "Scikit_Learn==1.5 # the score\n", ["scikit-learn → predictive"]],
    [
      "in a checkout of its own",
      "requirements.txt",
      "-e git+https://github.com/desk/langchain.git@main#egg=langchain\n-e git+https://github.com/desk/vllm.git\n",
      ["langchain → generative", "vllm → generative"],
    ],
    [
      "in extras and groups",
      "pyproject.toml",
      '[project]\ndependencies = ["flask"]\n[project.optional-dependencies]\nllm = ["anthropic>=0.40"]\n[dependency-groups]\ndev = ["ragas"]\n',
      ["anthropic → generative", "ragas → generative"],
    ],
    [
      "in Poetry's groups",
      "pyproject.toml",
      '[tool.poetry.group.ml.dependencies]\nlightgbm = "^4"\n',
      ["lightgbm → predictive"],
    ],
    ["in a Pipfile", "Pipfile", '[dev-packages]\ncrewai = "*"\n', ["crewai → agentic"]],
    [
      "in setup.cfg",
      "setup.cfg",
      "[options]\ninstall_requires =\n    spacy>=3\n[options.extras_require]\nllm =\n    groq\n",
      ["spacy → predictive", "groq → generative"],
    ],
    [
      "in setup.py",
      "setup.py",
      'setup(\n  name="openai-desk",\n  install_requires=["catboost>=1", "flask"],\n)\n',
      ["catboost → predictive"],
    ],
    [
      "in the list for pip of an environment",
      "environment.yml",
      "dependencies:\n  - python=3.12\n  - conda-forge::lightgbm\n  - pip:\n      - openai==1.2\n",
      ["lightgbm → predictive", "openai → generative"],
    ],
    [
      "in a Dockerfile that installs it",
      "Dockerfile",
      "FROM python:3.12\nRUN pip install --no-cache-dir -r requirements.txt \\\n  'openai>=1' && apt-get install -y ai\n",
      ["openai → generative"],
    ],
    [
      "in an image",
      "compose.yml",
      "services:\n  llm:\n    image: docker.io/ollama/ollama:0.5\n",
      ["ollama/ollama → generative"],
    ],
    [
      "in a package.json with a byte order mark",
      "package.json",
      '\uFEFF{ "devDependencies": { "@langchain/core": "*", "@langchain/langgraph": "1", "ai": "5" } }',
      ["@langchain/core → generative", "@langchain/langgraph → agentic", "ai → generative"],
    ],
    [
      "in a renamed crate",
      "Cargo.toml",
      '[dependencies]\nllm = { package = "async-openai", version = "0.2" }\n',
      ["async-openai → generative"],
    ],
    [
      "in a module of Go, whatever its major version",
      "go.mod",
      "module desk\nrequire (\n\tgithub.com/openai/openai-go/v2 v2.0.1\n\tgithub.com/sashabaranov/go-openai v1 // indirect\n)\n",
      ["github.com/openai/openai-go → generative"],
    ],
    [
      "where a bill of materials has its version",
      "pom.xml",
      "<dependency><groupId>dev.langchain4j</groupId><artifactId>langchain4j</artifactId></dependency>",
      ["dev.langchain4j → generative"],
    ],
    ["in Gradle", "build.gradle.kts", 'implementation("ai.djl:api:0.30.0")\n', ["ai.djl"]],
    [
      "in .NET",
      "Desk.csproj",
      '<PackageReference Include="Microsoft.ML.FastTree" Version="4" />',
      ["Microsoft.ML.FastTree → predictive"],
    ],
  ])("%s", (_where, path, text, found) => {
    expect(shown(path, text)).toEqual(found);
  });
});

test.each([
  [
    "package.json",
    '{ "dependencies": { "chai": "5", "tailwindcss": "4", "https-proxy-agent": "7", "jsonwebtoken": "9" } }',
  ],
  [
    "package.json",
    '{ "devDependencies": { "@babel/plugin-transform-runtime": "7", "karma-typescript-es6-transform": "5" } }',
  ],
  ["package.json", '{ "name": "openai", "keywords": ["openai"], "scripts": { "openai": "x" } }'],
  ["package.json", '{ "dependencies": { "aid": "1", "main": "1", "openai-like": "1" } }'],
  ["go.mod", "module desk\nrequire github.com/open-policy-agent/opa v1.2.0\nrequire golang.org/x/text v0.3.0\n"],
  ["go.mod", "module desk\nrequire cuelang.org/go v0.9.0\n"],
  ["pom.xml", "<dependency><groupId>org.apache.commons</groupId><artifactId>commons-lang3</artifactId></dependency>"],
  ["Dockerfile", "FROM cgr.dev/chainguard/wolfi-base\nRUN apk add openai\n# RUN pip install openai\n"],
  ["Dockerfile", "FROM buildkite/agent:3\n"],
  ["requirements.txt", "# openai is not used any more\nrequests # not openai\n-r openai.txt\nlanguage\n"],
  ["notes/openai.txt", "openai\n"],
])("a name that looks like one shows nothing: %s %s", (path, text) => {
  expect(shown(path, text)).toEqual([]);
});

test.each([
  ["a file that cannot be read", "package.json", '{ "dependencies": { "openai": '],
  ["a key that reaches a prototype", "package.json", '{ "dependencies": { "__proto__": {}, "constructor": "1" } }'],
  ["very many brackets", "setup.py", `install_requires=${"[".repeat(50_000)}`],
  ["very many lists", "setup.py", "install_requires=[\n".repeat(20_000)],
  ["a line without an end", "requirements.txt", "-".repeat(500_000)],
  ["an XML that never closes", "pom.xml", "<groupId>".repeat(100_000)],
])("%s shows nothing and takes no time", (_what, path, text) => {
  const start = performance.now();
  expect(shown(path, text)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(2_000);
});
