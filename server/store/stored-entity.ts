import * as z from "zod";

import type { GraphNode } from "../../contract/graph.ts";
import { DocumentRow, EntityRow } from "../../contract/rows.ts";
import { ontology } from "../../graph-seed/ontology/the-ontology.ts";
import type { PlacedRowOf } from "./placed-row.ts";

const Language = z.string().optional();
const Pack = z.string().optional();

/** A thing as it lies in the graph: what `thing {.*}` returns of an :Entity, a document or not. */
export const StoredEntity = z.looseObject({
  ...EntityRow.pick({ id: true, kind: true, name: true, aliases: true, ownAliases: true }).shape,
  summary: EntityRow.shape.summary,
  nameEs: Language,
  nameZh: Language,
  neighbours: z.int().min(0),
  pack: Pack,
});
export type StoredEntity = z.infer<typeof StoredEntity>;

/** A document as it lies in the graph. */
export const StoredDocument = z.object({
  ...DocumentRow.omit({ type: true }).shape,
  neighbours: z.int().min(0),
  pack: Pack,
});
type StoredDocument = z.infer<typeof StoredDocument>;

/** The thing to be drawn; a scope's neighbours are for the caller to count. */
export function toGraphNode(stored: StoredEntity, neighbours = stored.neighbours): GraphNode {
  return { ...entityKeys(stored), neighbours };
}

export function toEntityRow(stored: StoredEntity): PlacedRowOf<"entity"> {
  return { row: { type: "entity", ...entityKeys(stored) }, pack: stored.pack ?? null };
}

export function toDocumentRow(stored: StoredDocument): PlacedRowOf<"document"> {
  const { neighbours: _, pack, ...row } = stored;
  return { row: { type: "document", ...row }, pack: pack ?? null };
}

function entityKeys(stored: StoredEntity) {
  const { id, kind, name, aliases, ownAliases, summary } = stored;
  const properties = propertiesOf(stored);
  return {
    id,
    kind,
    name,
    ...(aliases && { aliases }),
    ...(ownAliases && { ownAliases }),
    ...namesOf(stored),
    ...(summary !== undefined && { summary }),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}

function namesOf({ nameEs, nameZh }: StoredEntity): Pick<EntityRow, "names"> {
  if (nameEs === undefined && nameZh === undefined) return {};
  return {
    names: {
      ...(nameEs !== undefined && { es: nameEs }),
      ...(nameZh !== undefined && { zh: nameZh }),
    },
  };
}

function propertiesOf(stored: StoredEntity): Record<string, string> {
  const names = Object.keys(ontology.kinds[stored.kind]?.properties ?? {});
  const known = names.filter((name) => stored[name] !== undefined);
  return Object.fromEntries(known.map((name) => [name, z.string().parse(stored[name])]));
}
