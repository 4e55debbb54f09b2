import type { Schema } from "../../contract/endpoints/schema.ts";
import { layerIds, layers } from "../../graph-seed/ontology/layers.ts";
import { modalities, modalityIds, statedModalities } from "../../graph-seed/ontology/modalities.ts";
import { kindIds, relationTypeIds } from "../../graph-seed/ontology/ids.ts";
import { ontology } from "../../graph-seed/ontology/the-ontology.ts";
import { type Alike, type Counts, isHedged } from "./counts.ts";

/** The ontology in words, with how much of each there is. */
export function schemaOf(counts: Counts): Omit<Schema, "revision" | "engine" | "access"> {
  const { relations } = counts;
  return {
    entities: counts.kinds.reduce((sum, { count }) => sum + count, 0),
    relations: sumOf(relations),
    claims: counts.claims,
    contested: sumOf(relations.filter(({ contested }) => contested)),
    hedged: sumOf(relations.filter(isHedged)),
    kinds: kindsOf(counts),
    relationTypes: relationTypesOf(relations),
    layers: layersOf(relations),
    modalities: modalitiesOf(relations),
  };
}

function kindsOf({ kinds }: Counts): Schema["kinds"] {
  const counted = new Map(kinds.map(({ kind, count }) => [kind, count]));
  return kindIds.flatMap((id) => {
    const spec = ontology.kinds[id];
    if (spec === undefined) return [];
    const { label, plural, description, icon, shape } = spec;
    return [{ id, label, plural, description, icon, shape, count: counted.get(id) ?? 0 }];
  });
}

function relationTypesOf(relations: readonly Alike[]): Schema["relationTypes"] {
  return relationTypeIds.flatMap((id) => {
    const spec = ontology.relationTypes[id];
    if (spec === undefined) return [];
    const { reading, reverse, readingMany, reverseMany } = spec;
    const { description, icon, symmetric, forward } = spec;
    const words = { reading, reverse, readingMany, reverseMany, description };
    const count = countOf(relations, "kind", id);
    return [{ id, ...words, icon, symmetric, forward, count }];
  });
}

function layersOf(relations: readonly Alike[]): Schema["layers"] {
  return layerIds.map((id) => {
    const { label, description } = layers[id];
    return { id, label, description, count: countOf(relations, "layer", id) };
  });
}

function modalitiesOf(relations: readonly Alike[]): Schema["modalities"] {
  return modalityIds.map((id) => {
    const { label, description } = modalities[id];
    const stated = statedModalities.some((one) => one === id);
    return { id, label, description, stated, count: countOf(relations, "modality", id) };
  });
}

function countOf<Key extends "kind" | "layer" | "modality">(
  relations: readonly Alike[],
  key: Key,
  value: Alike[Key],
): number {
  return sumOf(relations.filter((alike) => alike[key] === value));
}

function sumOf(relations: readonly Alike[]): number {
  return relations.reduce((sum, alike) => sum + alike.count, 0);
}
