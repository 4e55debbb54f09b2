import * as z from "zod";

/** Ids are readable: a kebab-case prefix, a slash, a slug. Nothing inside an engine is ever an id. */
const slug = "[a-z0-9]+(?:-[a-z0-9]+)*";
const longest = 160;

function idOf<Brand extends string>(prefix: string, brand: Brand) {
  const pattern = new RegExp(`^${prefix}/${slug}$`);
  return z
    .string()
    .max(longest)
    .regex(pattern, `expected an id like ${brand.toLowerCase()}/some-name`)
    .brand<Brand>();
}

/** The id of a thing of any of the fourteen kinds, a document among them. */
export const EntityId = z
  .string()
  .max(longest)
  .regex(/^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/, "expected an id like place/china")
  .brand<"Entity">();
export type EntityId = z.infer<typeof EntityId>;

export const RelationId = idOf("relation", "Relation");
export type RelationId = z.infer<typeof RelationId>;
export const ClaimId = idOf("claim", "Claim");
export type ClaimId = z.infer<typeof ClaimId>;
export const EvidenceId = idOf("evidence", "Evidence");
export type EvidenceId = z.infer<typeof EvidenceId>;
export const QuantityId = idOf("quantity", "Quantity");
export type QuantityId = z.infer<typeof QuantityId>;
export const SourceId = idOf("source", "Source");
export type SourceId = z.infer<typeof SourceId>;
/** A document is an entity too: its id is both. */
export const DocumentId = z
  .string()
  .max(longest)
  .regex(new RegExp(`^document/${slug}$`), "expected an id like document/some-name")
  .brand<"Entity">()
  .brand<"Document">();
export type DocumentId = z.infer<typeof DocumentId>;
