const numbered = (count: number, name: (number: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, index) => name(index + 1));

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** Risks that public lists ask every system of a kind about, by the fact that says which of them nobody has spoken of. */
export const listedRisks: Readonly<Record<string, readonly string[]>> = {
  "generative-risks-open": numbered(12, (number) => `nist-ai-600-1:GAI-${number}`),
  "llm-risks-open": numbered(10, (number) => `owasp-llm:LLM${twoDigits(number)}`),
  "agentic-risks-open": numbered(10, (number) => `owasp-asi:ASI${twoDigits(number)}`),
};
