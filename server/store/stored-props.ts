import type { EdgeView, ViewEntry } from "../../contract/edge-view.ts";
import type * as rows from "../../contract/rows.ts";
import type { GraphValue } from "../engine/graph.ts";
import { toViewLists } from "./view-lists.ts";

/** What a node or an edge holds, as stored-shape.ts says. */
export type Props = Readonly<Record<string, GraphValue>>;

type Sparse = Readonly<Record<string, GraphValue | undefined>>;

/** An absent key of a row is an absent property; its type is told by its label. */
function present(sparse: Sparse): Props {
  const found: [string, GraphValue][] = [];
  for (const [key, value] of Object.entries(sparse)) {
    const kept = value !== undefined && value !== null && key !== "type";
    if (kept) found.push([key, value]);
  }
  return Object.fromEntries(found);
}

export type Extra = { readonly pack: string | null };

export function entityProps(
  { names, properties, ...row }: rows.EntityRow,
  extra: Extra & { readonly neighbours: number },
): Props {
  return present({ ...row, ...properties, nameEs: names?.es, nameZh: names?.zh, ...extra });
}

export function documentProps(
  row: rows.DocumentRow,
  extra: Extra & { readonly neighbours: number },
): Props {
  return present({ ...row, kind: "Document", name: row.title, ...extra });
}

/** @param entries all that the relation's view is made of */
export function relationProps(
  row: rows.RelationRow,
  entries: readonly ViewEntry[],
  { view, pack }: Extra & { readonly view: EdgeView },
): Props {
  const { id, layer, sign, validFrom, validTo, properties } = row;
  const { modality, confidence, contested, hedged } = view;
  const own = { id, layer, sign, validFrom, validTo, ownClaims: row.claims, ...properties };
  const answer = { modality, confidence, contested, hedged };
  return present({ ...own, ...answer, ...toViewLists(entries), pack });
}

export function claimProps(
  row: rows.ClaimRow,
  extra: Extra & { readonly relation: string | undefined },
): Props {
  return present({ ...row, ...extra });
}

/** For what is stored just as its row says. */
export function plainProps(
  row: rows.EvidenceRow | rows.QuantityRow | rows.SourceRow,
  extra: Extra,
): Props {
  return present({ ...row, ...extra });
}
