import type { Kind, RelationType } from "./ids.ts";
import { kinds } from "./kinds.ts";
import { nameProperties } from "./name-properties.ts";
import { defineOntology } from "./ontology.ts";
import { relationTypes } from "./relation-types.ts";

/** What the graph may say. Labels and relation types enter a query's text only from here. */
export const ontology = defineOntology({
  shared: nameProperties,
  kinds: kinds satisfies Record<Kind, unknown>,
  relationTypes: relationTypes satisfies Record<RelationType, unknown>,
});
