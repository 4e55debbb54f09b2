import * as z from "zod";

import type { CatalogueEntry } from "../../../contract/endpoints/queries.ts";
import type { GraphEdge } from "../../../contract/graph.ts";
import type { GraphValue } from "../../engine/graph.ts";

/** A question that anyone may read, run and copy: its text is what the engine is asked. */
export type Question = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly cypher: string;
  readonly columns: readonly string[];
  readonly params: z.ZodObject<Readonly<Record<string, z.ZodType<GraphValue>>>>;
  /** What its rows say of a relation, where a scope of documents may change that. */
  readonly holds?: (edge: GraphEdge) => boolean;
};

export function toCatalogueEntry({
  name,
  title,
  description,
  cypher,
  params,
}: Question): CatalogueEntry {
  const { $schema: _dialect, ...parameters } = z.toJSONSchema(params, { io: "input" });
  return { name, title, description, cypher, parameters };
}

/** A text as it stands in the source, moved to the left margin. */
export function cypherText(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const margin = Math.min(...lines.map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(margin)).join("\n");
}
