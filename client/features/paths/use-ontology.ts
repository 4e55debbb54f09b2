import type { Schema } from "../../../contract/endpoints/schema.ts";
import { useSchema } from "../../api/queries.ts";

/** The words that Ask takes from the ontology; empty while they are not there yet. */
export type Ontology = Pick<Schema, "kinds" | "relationTypes" | "layers" | "modalities">;

const none: Ontology = { kinds: [], relationTypes: [], layers: [], modalities: [] };

export function useOntology(): Ontology {
  return useSchema().data ?? none;
}
