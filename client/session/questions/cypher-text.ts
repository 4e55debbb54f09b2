import type { CatalogueEntry } from "../../../contract/endpoints/queries.ts";
import type { Scope } from "../../api/scope.ts";
import type { Json } from "../../workspace/step.ts";
import { paramsOf, type Written } from "./written.ts";

export type CypherText = {
  readonly query: string;
  readonly params: Readonly<Record<string, Json>>;
};

/** The text of a question with all that it is asked with, the documents that count among it. */
export function cypherOf(entry: CatalogueEntry, written: Written, scope: Scope): CypherText {
  const documents = scope ? [...scope] : null;
  return {
    query: entry.cypher,
    params: {
      ...paramsOf(entry, written),
      ...(/\$documents\b/.test(entry.cypher) && { documents }),
    },
  };
}

/** The text with its parameters above it, as comments. */
export function withParams({ query, params }: CypherText): string {
  const given = Object.entries(params).map(
    ([key, value]) => `// $${key} = ${JSON.stringify(value)}`,
  );
  return [...given, query].join("\n");
}
