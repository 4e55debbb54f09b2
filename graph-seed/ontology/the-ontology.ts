import * as z from "zod";

import { keysOf } from "./keys.ts";
import { kinds } from "./kinds.ts";
import { nameProperties } from "./name-properties.ts";
import { defineOntology } from "./ontology.ts";
import { relationTypes } from "./relation-types.ts";

/** What the graph may say. Labels and relation types enter a query's text only from here. */
export const ontology = defineOntology({ shared: nameProperties, kinds, relationTypes });

export const kindIds = keysOf(kinds);
export const Kind = z.enum(kindIds);
export type Kind = z.infer<typeof Kind>;

export const relationTypeIds = keysOf(relationTypes);
export const RelationType = z.enum(relationTypeIds);
export type RelationType = z.infer<typeof RelationType>;

/** What a relation may carry besides its ends and its claims. */
export const relationProperties = [
  "commodity",
  "flow",
  "quality",
  "status",
  "mode",
  "role",
  "delay",
  "strength",
] as const;
