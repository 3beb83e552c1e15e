/** The namespace of our properties in OSCAL, and the system of our facets. */
export const oscalNamespace = "https://github.com/ai-risk-gate/ai-risk-gate/oscal";
