// Trims GitHub's own schema of its GraphQL API (the package @octokit/graphql-schema) to the types that the gate asks for:
// `npm pack @octokit/graphql-schema@15.26.1 && tar xzf octokit-graphql-schema-15.26.1.tgz package/schema.graphql`,
// then `npm run github-schema -- package/schema.graphql`.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { trimmedSchema } from "./github-schema/trim.ts";

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error("Name the file schema.graphql of the package @octokit/graphql-schema.");
const head = `# Parts of GitHub's schema of its GraphQL API, from the package @octokit/graphql-schema 15.26.1.
# Written by scripts/github-schema.ts. The licence of the package:
#
# Copyright (c) GitHub 2025 - Licensed as MIT.
#
# Permission is hereby granted, free of charge, to any person obtaining
# a copy of this software and associated documentation files (the
# "Software"), to deal in the Software without restriction, including
# without limitation the rights to use, copy, modify, merge, publish,
# distribute, sublicense, and/or sell copies of the Software, and to
# permit persons to whom the Software is furnished to do so, subject to
# the following conditions:
#
# The above copyright notice and this permission notice shall be
# included in all copies or substantial portions of the Software.
#
# THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND,
# EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
# MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
# NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
# LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION
# OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION
# WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;
const file = join(import.meta.dirname, "..", "tests", "github", "schema.graphql");
writeFileSync(file, `${head}\n${trimmedSchema(readFileSync(source, "utf8"))}\n`);
process.stdout.write(`${file}\n`);
