import type { Schema } from "../../../../contract/endpoints/schema.ts";
import { GraphEdge } from "../../../../contract/graph.ts";
import {
  ClaimRow,
  DocumentRow,
  EntityRow,
  EvidenceRow,
  QuantityRow,
  RelationProperties,
  SourceRow,
} from "../../../../contract/rows.ts";
import { words } from "../../../messages/words.ts";
import { clauses, functions } from "./cypher-words.ts";

/** A word that may stand somewhere, and what it means. */
export type Word = { readonly label: string; readonly detail?: string };

/** All that may be written, by where it stands. */
export type Vocabulary = {
  readonly labels: readonly Word[];
  readonly types: readonly Word[];
  readonly properties: {
    readonly thing: readonly Word[];
    readonly relation: readonly Word[];
    readonly proof: readonly Word[];
  };
  /** What stands in quotation marks: layers and modalities. */
  readonly texts: readonly Word[];
  readonly plain: readonly Word[];
};

export type Ontology = Pick<Schema, "kinds" | "relationTypes" | "layers" | "modalities">;

/** Labels beside the kinds: all things, and what relations rest on. */
const otherLabels = ["Entity", "Claim", "Evidence", "Quantity", "Source"];
/** Relations of what relations rest on. */
const proofTypes = ["SUBJECT", "OBJECT", "FOR", "IN", "ABOUT", "PUBLISHED", "ASSERTS", "DISPUTES"];
/** Lists of a relation that run side by side, one item for each claim and document. */
const lists = ["documents", "sources", "stances", "modalities", "confidences", "hedges"];

export function vocabularyOf({ kinds, relationTypes, layers, modalities }: Ontology): Vocabulary {
  return {
    labels: [
      ...kinds.map(({ id, plural }) => ({ label: id, detail: words(plural) })),
      ...otherLabels.map((label) => ({ label })),
    ],
    types: [
      ...relationTypes.map(({ id, reading, reverse }) => ({
        label: id,
        detail: `${words(reading)} / ${words(reverse)}`,
      })),
      ...proofTypes.map((label) => ({ label })),
    ],
    properties,
    texts: [...layers, ...modalities].map(({ id, label }) => ({ label: id, detail: words(label) })),
    plain: [...clauses, ...functions].map((label) => ({ label })),
  };
}

/** Keys that stand for something else in the graph than a property. */
const noProperty = new Set(["type", "properties", "names", "from", "to"]);

const properties = {
  thing: named([EntityRow.shape, DocumentRow.shape], ["neighbours", "nameEs", "nameZh"]),
  relation: named([GraphEdge.shape, RelationProperties.shape], lists),
  proof: named([ClaimRow.shape, EvidenceRow.shape, QuantityRow.shape, SourceRow.shape], []),
};

function named(shapes: readonly object[], others: readonly string[]): Word[] {
  const names = new Set([...shapes.flatMap((shape) => Object.keys(shape)), ...others]);
  return [...names].filter((name) => !noProperty.has(name)).map((label) => ({ label }));
}
