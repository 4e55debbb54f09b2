import * as z from "zod";

import type { Row, RowType } from "../../contract/rows.ts";
import type { Graph } from "../engine/graph.ts";
import { linkedPairs, type Walk } from "./linked-ids.ts";
import type { PlacedRow } from "./placed-row.ts";
import { readRowsById } from "./read-rows.ts";

/** Rows of the graph as they are met, each read once. */
export type KnownRows = {
  /** Reads those of these rows that are not known yet; an id that is no row's is passed over. */
  readonly meet: (ids: Iterable<string>) => Promise<void>;
  /** Walks from these ids and meets what is there; answers with the ids it came to. */
  readonly follow: (walk: Walk, ids: Iterable<string>) => Promise<string[]>;
  readonly row: (id: string) => Row | undefined;
  /** All that were met. */
  readonly all: () => PlacedRow[];
};

/** Of a graph in which no row lies, nothing is asked. */
export async function knownRows(graph: Graph, signal?: AbortSignal): Promise<KnownRows> {
  return (await isEmpty(graph)) ? nothingKnown : rowsOf(graph, signal);
}

const nothingKnown: KnownRows = {
  meet: async () => Promise.resolve(),
  follow: async () => Promise.resolve([]),
  row: () => undefined,
  all: () => [],
};

const anyRow = "MATCH (node:Entity) RETURN node.id AS id LIMIT 1";
const anySource = "MATCH (node:Source) RETURN node.id AS id LIMIT 1";
const Id = z.object({ id: z.string() });

async function isEmpty(graph: Graph): Promise<boolean> {
  const found = await Promise.all(
    [anyRow, anySource].map(async (cypher) =>
      graph.read({ name: "any-row", cypher, params: {}, row: Id }),
    ),
  );
  return found.flat().length === 0;
}

function rowsOf(graph: Graph, signal: AbortSignal | undefined): KnownRows {
  /** Null is an id that no row has. */
  const known = new Map<string, PlacedRow | null>();

  async function meet(ids: Iterable<string>): Promise<void> {
    const unknown = [...new Set(ids)].filter((id) => !known.has(id));
    for (const id of unknown) known.set(id, null);
    const found = await Promise.all(
      byType(unknown).map(async ([type, asked]) => readRowsById(graph, type, asked, signal)),
    );
    for (const placed of found.flat()) known.set(placed.row.id, placed);
  }

  async function follow(walk: Walk, ids: Iterable<string>): Promise<string[]> {
    const pairs = await linkedPairs(graph, walk, [...new Set(ids)], signal);
    const found = [...new Set(pairs.map(({ far }) => far))];
    await meet(found);
    return found;
  }

  return {
    meet,
    follow,
    row: (id) => known.get(id)?.row,
    all: () => [...known.values()].filter((placed) => placed !== null),
  };
}

/** The first part of an id tells where its row lies; a document may be one of either. */
function byType(ids: readonly string[]): [RowType, string[]][] {
  const groups = new Map<RowType, string[]>();
  for (const id of ids) {
    for (const type of typesOf(id)) {
      const group = groups.get(type);
      if (group) group.push(id);
      else groups.set(type, [id]);
    }
  }
  return [...groups];
}

const prefixes: Readonly<Record<string, readonly RowType[]>> = {
  source: ["source"],
  relation: ["relation"],
  claim: ["claim"],
  evidence: ["evidence"],
  quantity: ["quantity"],
  document: ["document", "entity"],
};

function typesOf(id: string): readonly RowType[] {
  const [prefix = ""] = id.split("/");
  return Object.hasOwn(prefixes, prefix) ? (prefixes[prefix] ?? []) : ["entity"];
}
