/** How a relation is said and how sure it is: in scope, the answer says it of the scope. */
export const said = {
  modality: ["How it is said", "modality"],
  confidence: ["How sure", "number"],
  relation: ["Relation", "relation"],
} as const;

/** A claim in our words, and the claim itself. */
export const told = {
  says: ["What is said", "text"],
  modality: ["How it is said", "modality"],
  claim: ["Claim", "claim"],
} as const;
