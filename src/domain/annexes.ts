/** Objectives of annex A of ISO/IEC 23894 by the words of manifests, with their ids in the catalogue. */
export const objectives: Readonly<Record<string, string>> = {
  accountability: "iso-23894:A.2",
  "ai-expertise": "iso-23894:A.3",
  data: "iso-23894:A.4",
  "environmental-impact": "iso-23894:A.5",
  fairness: "iso-23894:A.6",
  maintainability: "iso-23894:A.7",
  privacy: "iso-23894:A.8",
  robustness: "iso-23894:A.9",
  safety: "iso-23894:A.10",
  security: "iso-23894:A.11",
  transparency: "iso-23894:A.12",
};

/** Risk sources of its annex B, likewise. */
export const riskSources: Readonly<Record<string, string>> = {
  "environment-complexity": "iso-23894:B.2",
  transparency: "iso-23894:B.3",
  automation: "iso-23894:B.4",
  "machine-learning": "iso-23894:B.5",
  hardware: "iso-23894:B.6",
  "life-cycle": "iso-23894:B.7",
  readiness: "iso-23894:B.8",
};
