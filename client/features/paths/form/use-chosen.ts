import type { RelationType } from "../../../../contract/graph.ts";
import { sentenceOf } from "../../../messages/sentence-of.ts";
import { nameOf, words } from "../../../messages/words.ts";
import { iconNamed } from "../../../ui/icon-named.ts";
import { isRelation, type ThingId } from "../../../workspace/workspace.ts";
import type { Chosen } from "./Picker.tsx";
import { type Parts, useParts } from "../use-parts.ts";
import { type Ontology, useOntology } from "../use-ontology.ts";

/** Things and relations as their chips show them. */
export function useChosen(ids: readonly ThingId[]): Chosen[] {
  const ontology = useOntology();
  const parts = useParts(ids);
  return ids.map((id) => chosenOf(id, parts, ontology));
}

function chosenOf(id: ThingId, { node, edge }: Parts, ontology: Ontology): Chosen {
  const { kinds, relationTypes } = ontology;
  if (isRelation(id)) {
    const relation = edge(id);
    const type = relationTypes.find((one) => one.id === relation?.kind);
    const name = relation ? sentenceOf(relation, node, relationTypes) : "…";
    return { id, name, icon: iconNamed(type?.icon ?? "") };
  }
  const thing = node(id);
  const kind = kinds.find((one) => one.id === thing?.kind);
  return { id, name: thing ? nameOf(thing) : "…", icon: iconNamed(kind?.icon ?? "") };
}

/** Kinds of relation as their chips show them. */
export function chosenTypes(ids: readonly RelationType[], { relationTypes }: Ontology): Chosen[] {
  return ids.map((id) => {
    const type = relationTypes.find((one) => one.id === id);
    const name = type ? words(type.reading) : id;
    return { id, name: `“${name}”`, icon: iconNamed(type?.icon ?? "") };
  });
}
