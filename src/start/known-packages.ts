import type { Kind } from "./sign.ts";

/** Where packages of one naming come from. */
export type Registry = "python" | "npm" | "cargo" | "go" | "maven" | "nuget" | "image";

/** What a package says of a system that depends on it; `any`: AI, and not of which kind. */
type Says = Kind | "any" | "assistant";

type Names = Readonly<Record<Says, string>>;

// Whole names only, in small letters. A name that ends in `*` stands for a publisher's own family of packages.
const names: Readonly<Record<Registry, Names>> = {
  python: {
    predictive: `scikit-learn sklearn lightgbm xgboost catboost fasttext fasttext-wheel face-recognition deepface
      insightface retina-face mediapipe ultralytics spacy prophet neuralprophet easyocr faster-whisper openai-whisper
      whisperx sentence-transformers flair gensim stanza timm detectron2 autogluon h2o pycaret tpot river facenet-pytorch
      paddleocr paddlepaddle fastai pytorch-forecasting gluonts darts pyod lifelines segment-anything torchvision
      presidio-analyzer azureml-mlflow azure-ai-ml sagemaker`,
    generative: `openai anthropic google-genai google-generativeai cohere mistralai groq together replicate ollama litellm
      langchain langchain-* llama-index llama-index-* llamaindex llama-cpp-python vllm trl unsloth peft ctransformers
      diffusers instructor guidance outlines dspy dspy-ai haystack-ai farm-haystack semantic-kernel promptflow promptflow-*
      azure-ai-inference azure-ai-evaluation azure-openai google-cloud-aiplatform vertexai boto3-bedrock anthropic-bedrock
      ai21 aleph-alpha-client chainlit mem0ai embedchain ragas deepeval giskard garak inspect-ai nemoguardrails
      guardrails-ai txtai gpt4all sglang text-generation xai-sdk fireworks-ai huggingface-hub-llm dashscope zhipuai
      qianfan copilotkit langsmith langfuse promptlayer llm rank-llm aisuite mlx-lm exllamav2 auto-gptq autoawq bitsandbytes`,
    agentic: `langgraph langgraph-* crewai crewai-tools autogen pyautogen ag2 autogen-agentchat autogen-core autogen-ext
      openai-agents google-adk agno phidata pydantic-ai pydantic-ai-slim smolagents browser-use claude-agent-sdk
      claude-code-sdk letta camel-ai swarms metagpt babyagi superagi agent-framework azure-ai-agents azure-ai-projects
      strands-agents ag-ui-adk composio composio-core controlflow marvin agentscope deepagents`,
    any: `torch tensorflow tensorflow-cpu tensorflow-gpu tf-keras keras jax flax pytorch-lightning lightning transformers
      accelerate datasets onnx onnxruntime onnxruntime-gpu tflite-runtime openvino mlflow mlflow-skinny bentoml tritonclient
      huggingface-hub safetensors optimum nvidia-riva-client mlx wandb evidently fairlearn aif360 shap lime captum skops`,
    assistant: "mcp fastmcp aider-chat",
  },
  npm: {
    predictive: "@tensorflow-models/* face-api.js @vladmandic/face-api brain.js ml5 ml-regression tesseract-ai",
    generative: `openai @anthropic-ai/sdk @anthropic-ai/bedrock-sdk @anthropic-ai/vertex-sdk @google/genai
      @google/generative-ai cohere-ai @mistralai/mistralai groq-sdk ollama ai @ai-sdk/* langchain @langchain/* llamaindex
      @llamaindex/* replicate @azure/openai @azure-rest/ai-inference @aws-sdk/client-bedrock-runtime @google-cloud/vertexai
      @google-cloud/aiplatform together-ai @copilotkit/* @ag-ui/* assistant-ui @assistant-ui/* promptfoo node-llama-cpp
      @lmstudio/sdk openai-edge portkey-ai langfuse langsmith @openrouter/ai-sdk-provider @mlc-ai/web-llm genkit @genkit-ai/*`,
    agentic: `@openai/agents @openai/agents-core @langchain/langgraph @langchain/langgraph-sdk @mastra/* mastra
      @anthropic-ai/claude-agent-sdk @anthropic-ai/claude-code @google/adk @strands-agents/sdk beeai-framework bee-agent-framework`,
    any: `@tensorflow/* onnxruntime-node onnxruntime-web onnxruntime-common onnxruntime-react-native @huggingface/inference
      @huggingface/transformers @huggingface/hub @xenova/transformers`,
    assistant: "@modelcontextprotocol/* mcp-framework fastmcp",
  },
  cargo: {
    predictive: "linfa linfa-* smartcore rust-bert whisper-rs",
    generative: `async-openai openai-api-rs candle-transformers llama-cpp-2 llama_cpp mistralrs rig-core ollama-rs genai
      langchain-rust fastembed llm-chain anthropic-sdk aws-sdk-bedrockruntime`,
    agentic: "swarms-rs",
    any: "candle-core candle-nn tch ort burn tract-onnx tract-core tensorflow dfdx",
    assistant: "rmcp",
  },
  go: {
    predictive: "github.com/cdipaolo/goml github.com/sjwhitworth/golearn",
    generative: `github.com/sashabaranov/go-openai github.com/openai/openai-go github.com/anthropics/anthropic-sdk-go
      github.com/tmc/langchaingo github.com/ollama/ollama google.golang.org/genai github.com/google/generative-ai-go
      github.com/firebase/genkit/go github.com/cohere-ai/cohere-go github.com/azure/azure-sdk-for-go/sdk/ai/azopenai
      cloud.google.com/go/vertexai cloud.google.com/go/aiplatform github.com/aws/aws-sdk-go-v2/service/bedrockruntime`,
    agentic: "github.com/cloudwego/eino google.golang.org/adk",
    any: "gorgonia.org/gorgonia github.com/yalue/onnxruntime_go github.com/wamuir/graft",
    assistant: "github.com/mark3labs/mcp-go github.com/modelcontextprotocol/go-sdk",
  },
  maven: {
    predictive: "com.github.haifengl ai.h2o nz.ac.waikato.cms.weka org.deeplearning4j org.tribuo",
    generative: `dev.langchain4j com.openai com.anthropic com.theokanning.openai-gpt3-java org.springframework.ai
      com.google.genai io.quarkiverse.langchain4j com.github.tjake`,
    agentic: "com.google.adk com.embabel.agent",
    any: "ai.djl org.tensorflow com.microsoft.onnxruntime org.pytorch",
    assistant: "io.modelcontextprotocol.sdk",
  },
  nuget: {
    predictive: "microsoft.ml microsoft.ml.*",
    generative: `openai azure.ai.openai azure.ai.inference microsoft.semantickernel microsoft.semantickernel.*
      microsoft.extensions.ai microsoft.extensions.ai.* anthropic.sdk anthropic langchain llamasharp betalgo.openai ollamasharp`,
    agentic: "microsoft.agents.ai microsoft.agents.ai.* autogen.core autogen",
    any: "torchsharp tensorflow.net",
    assistant: "modelcontextprotocol modelcontextprotocol.*",
  },
  image: {
    predictive: "",
    generative: `ollama/ollama vllm/vllm-openai ghcr.io/huggingface/text-generation-inference ghcr.io/ggerganov/llama.cpp
      ghcr.io/ggml-org/llama.cpp ghcr.io/berriai/litellm localai/localai`,
    agentic: "",
    any: `pytorch/pytorch tensorflow/tensorflow tensorflow/serving pytorch/torchserve nvcr.io/nvidia/tritonserver
      nvcr.io/nvidia/pytorch nvcr.io/nvidia/tensorflow`,
    assistant: "",
  },
};

type Known = ReadonlyMap<string, Says>;

/** By whole name, and families by what stands before their `*`. */
interface Index {
  readonly whole: Known;
  readonly families: Known;
}

const indexOf = (says: Names): Index => {
  const all = (Object.keys(says) as readonly Says[]).flatMap((word) =>
    says[word].split(/\s+/).flatMap((name): readonly [string, Says][] => (name === "" ? [] : [[name, word]])),
  );
  const isFamily = ([name]: readonly [string, Says]): boolean => name.endsWith("*");
  return {
    whole: new Map(all.filter((one) => !isFamily(one))),
    families: new Map(all.filter(isFamily).map(([name, word]) => [name.slice(0, -1), word])),
  };
};

const indexes = new Map<Registry, Index>();

/** What a package of this whole name says; `null` for one that is not known. */
export function knownPackage(registry: Registry, name: string): Says | null {
  const index = indexes.get(registry) ?? indexOf(names[registry]);
  indexes.set(registry, index);
  const plain = name.toLowerCase();
  const found = index.whole.get(plain);
  if (found !== undefined) return found;
  // A family ends behind `/`, `-` or `.`: only those beginnings of the name are looked up.
  for (const { index: end } of plain.matchAll(/[/.-]/g)) {
    const family = index.families.get(plain.slice(0, end + 1));
    if (family !== undefined) return family;
  }
  return null;
}
