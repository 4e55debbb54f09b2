import type { CheckedPack } from "../../graph-seed/check/check-pack.ts";
import { readSeed } from "../../graph-seed/seed-packs.ts";
import { fakeGraph, type FakeGraph } from "./fake-graph.ts";

/** A graph that answers what search asks with the article's own rows. */
export async function articleToFind(): Promise<FakeGraph> {
  const [pack] = await readSeed("article");
  const rows = pack?.rows ?? [];
  const names = rows.flatMap((row) => {
    if (row.type !== "entity") return [];
    const { id, kind, name, aliases = null, ownAliases = null, names: given } = row;
    const others = { nameEs: given?.es ?? null, nameZh: given?.zh ?? null };
    return [{ id, kind, name, aliases, ownAliases, ...others, neighbours: touching(rows, id) }];
  });
  const claims = rows.flatMap((row) => {
    if (row.type !== "claim") return [];
    const { id, text, subject = null, object = null, indicator = null } = row;
    const relation = ownerOf(rows, id);
    return [
      { id, says: text, relation, subject, object, indicator, documents: documentsOf(rows, id) },
    ];
  });
  return fakeGraph({ "names-to-find": names, "claims-to-find": claims });
}

type Rows = CheckedPack["rows"];

function touching(rows: Rows, id: string): number {
  return rows.filter((row) => row.type === "relation" && (row.from === id || row.to === id)).length;
}

function ownerOf(rows: Rows, claim: string): string | null {
  const owner = rows.find(
    (row) => row.type === "relation" && row.claims.some((own) => own === claim),
  );
  return owner?.id ?? null;
}

function documentsOf(rows: Rows, claim: string): string[] {
  const said = rows.flatMap((row) =>
    row.type === "evidence" && row.claim === claim ? [row.document] : [],
  );
  return [...new Set(said)];
}
