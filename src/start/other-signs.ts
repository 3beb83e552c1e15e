import { baseName } from "../domain/repository-path.ts";
import { type SeenFile, type Sign, signOf } from "./sign.ts";

/** Configurations of tools that do nothing but test AI, with what they say of the kind. */
const configurations: readonly (readonly [RegExp, string])[] = [
  [/^promptfooconfig(?:[-_.].*)?\.(?:ya?ml|json|js|ts)$/iu, "a promptfoo configuration"],
  [/^(?:garak|giskard)(?:[-_.].*)?\.ya?ml$/iu, "a configuration of tests for a language model"],
];

export const isAiConfiguration = (path: string): boolean => configurations.some(([name]) => name.test(baseName(path)));

export const configurationSigns = ({ path }: SeenFile): readonly Sign[] =>
  configurations.filter(([name]) => name.test(baseName(path))).map(([, what]) => signOf(path, what, "generative"));

const registers =
  /^(?:.*[-_. ])?(?:ai[-_ ])?risks?[-_ ]?(?:register|registry|log|assessment|matrix)s?(?:[-_. ].*)?\.(?:csv|tsv|md|markdown|json|ya?ml)$|^risks\.(?:csv|tsv|md|json|ya?ml)$/iu;

/** Whether a file is called as risk registers are. */
export const isRegister = (path: string): boolean => baseName(path).length <= 200 && registers.test(baseName(path));

const manifests = /^ai-risk\.(?:ya?ml|json)$/u;

export const isManifest = (path: string): boolean => manifests.test(baseName(path));

/** Folders with prompts in them: part of a system where there is one, and no sign of one by themselves. */
export const promptFolder = (path: string): string | null => /^((?:[^/]+\/)*?prompts)\/.+/u.exec(path)?.[1] ?? null;
