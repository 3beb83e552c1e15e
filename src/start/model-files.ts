import { baseName } from "../domain/repository-path.ts";
import { type SeenFile, type Sign, signOf } from "./sign.ts";

/** Endings that nothing but a model has. */
const certain =
  /\.(?:onnx|ort|safetensors|gguf|ggml|keras|tflite|mlmodel|mlpackage|nemo|cbm|pmml|caffemodel|lightgbm|xgb|llamafile)$/iu;
/** Endings that other files have as well: a translation, a table, anything that Python has put away. */
const likely = /\.(?:pt|pth|pkl|pickle|joblib|h5|hdf5|ckpt|dill)$/iu;
const names = /^(?:MLmodel|saved_model\.pb|pytorch_model.*\.bin|adapter_model\.bin|ggml-.*\.bin)$/u;

/** Those that can carry code which runs when they are opened. */
const carriers = /\.(?:pt|pth|pkl|pickle|joblib|ckpt|dill|h5)$|^pytorch_model.*\.bin$|^adapter_model\.bin$/iu;

export const isModelFile = (path: string): boolean =>
  certain.test(path) || likely.test(path) || names.test(baseName(path));

/** What is looked into: a pointer of Git LFS, and what by its name alone may be something else. */
export const isReadModelFile = (path: string, size: number): boolean =>
  isModelFile(path) && (size < 1_024 || baseName(path) === "MLmodel" || (likely.test(path) && size < 1_000_000));

export const isPickled = (path: string): boolean => carriers.test(baseName(path));

/** What a model file shows. A pointer of Git LFS tells the size of what it stands for. */
export function modelSigns({ path, size, text }: SeenFile): readonly Sign[] {
  if (!isModelFile(path)) return [];
  const name = baseName(path);
  if (name === "MLmodel") return [signOf(path, "a model of MLflow", ...generatesByTask(text ?? ""))];
  const pointer = text === null ? null : pointedSize(text);
  // A text is no model, unless its ending says so: a table, a list of words, another language.
  if (pointer === null && text !== null && likely.test(path)) return [];
  const words = sizeWords(pointer ?? size);
  const what = pointer === null ? `a model file of ${words}` : `a model file of ${words}, kept by Git LFS`;
  return [signOf(path, what, ...(/\.(?:gguf|ggml|llamafile)$/iu.test(name) ? (["generative"] as const) : []))];
}

const generatesByTask = (text: string) =>
  /^\s*(?:task_type|base_model_task|task):\s*["']?(?:chat-completion|text-generation|text-to-image|summarization|image-text-to-text)\b/mu.test(
    text,
  )
    ? (["generative"] as const)
    : [];

/** The size that a pointer of Git LFS states; `null` for what is none. */
function pointedSize(text: string): number | null {
  if (!text.startsWith("version https://git-lfs.github.com/spec/")) return null;
  const [, digits] = /^size (\d{1,15})$/mu.exec(text) ?? [];
  return digits === undefined ? null : Number(digits);
}

function sizeWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  const [unit, words] = bytes < 1e6 ? [1e3, "kB"] : bytes < 1e9 ? [1e6, "MB"] : [1e9, "GB"];
  return `${Number((bytes / unit).toFixed(1))} ${words}`;
}
