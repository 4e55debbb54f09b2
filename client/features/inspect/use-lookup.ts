import type { Schema } from "../../../contract/endpoints/schema.ts";
import { useSchema } from "../../api/queries.ts";

/** The words of the ontology by id; undefined while they are not there yet. */
export type Lookup = {
  readonly kind: (id: string | undefined) => Schema["kinds"][number] | undefined;
  readonly type: (id: string | undefined) => Schema["relationTypes"][number] | undefined;
  readonly layer: (id: string | null) => Schema["layers"][number] | undefined;
  readonly modality: (id: string | undefined) => Schema["modalities"][number] | undefined;
};

export function useLookup(): Lookup {
  const schema = useSchema().data;
  return {
    kind: (wanted) => schema?.kinds.find(({ id }) => id === wanted),
    type: (wanted) => schema?.relationTypes.find(({ id }) => id === wanted),
    layer: (wanted) => schema?.layers.find(({ id }) => id === wanted),
    modality: (wanted) => schema?.modalities.find(({ id }) => id === wanted),
  };
}
