import type { Schema } from "../../../contract/endpoints/schema.ts";
import { layerIds, layers } from "../../../graph-seed/ontology/layers.ts";
import {
  modalities,
  modalityIds,
  statedModalities,
} from "../../../graph-seed/ontology/modalities.ts";
import { kindIds, relationTypeIds } from "../../../graph-seed/ontology/ids.ts";
import { ontology } from "../../../graph-seed/ontology/the-ontology.ts";

/** The schema as a server with the product's ontology and little data would tell it. */
export function aSchema(more: Partial<Schema> = {}): Schema {
  return {
    revision: 1,
    entities: 2,
    relations: 1,
    claims: 1,
    contested: 0,
    hedged: 0,
    kinds: kindIds.map((id) => {
      const { label, plural, description, icon, shape } = known(ontology.kinds[id]);
      return { id, label, plural, description, icon, shape, count: 1 };
    }),
    relationTypes: relationTypeIds.map((id) => {
      const type = known(ontology.relationTypes[id]);
      const { reading, reverse, readingMany, reverseMany } = type;
      const { description, icon, symmetric, forward } = type;
      const words = { reading, reverse, readingMany, reverseMany, description };
      return Object.assign(words, { id, icon, symmetric, forward, count: 1 });
    }),
    layers: layerIds.map((id) => {
      const { label, description } = layers[id];
      return { id, label, description, count: 1 };
    }),
    modalities: modalityIds.map((id) => {
      const { label, description } = modalities[id];
      const stated = statedModalities.some((one) => one === id);
      return { id, label, description, stated, count: 1 };
    }),
    engine: "embedded",
    access: "open",
    ...more,
  };
}

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("the ontology does not know it");
  return value;
}
