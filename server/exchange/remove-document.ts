import type { RemovalReport } from "../../contract/endpoints/exchange.ts";
import type { DocumentId } from "../../contract/ids.ts";
import type { Graph } from "../engine/graph.ts";
import { type Difference, differenceOf, type RowChange } from "../store/change-rows.ts";
import { knownRows } from "../store/known-rows.ts";
import { applyChange } from "./apply-change.ts";
import { countRows, toTold } from "./count-rows.ts";
import { inTurn } from "./in-turn.ts";
import { goneClaims } from "./removal/gone-claims.ts";
import { namedElsewhere } from "./removal/named-elsewhere.ts";
import { rowsWithout } from "./removal/rows-without.ts";
import { withoutRole } from "./without-role.ts";

export type RemovalOptions = {
  /** Whether only to say what would go. */
  readonly preview: boolean;
  readonly signal?: AbortSignal;
};

/**
 * Removes a document with all that rests only on it: what the graph would say without it stays.
 * @returns null when there is no such document
 */
export async function removeDocument(
  graph: Graph,
  id: DocumentId,
  options: RemovalOptions,
): Promise<RemovalReport | null> {
  const { preview, signal } = options;
  const look = async () => {
    const change = await lookAt(graph, id, signal);
    if (change === null) return async () => null;
    const difference = differenceOf(change);
    return async () => {
      const revision = preview
        ? await graph.revision()
        : await applyChange(graph, change, difference, { signal });
      return reportOf(id, difference, { revision, written: !preview });
    };
  };
  return inTurn<RemovalReport | null>(graph, look, signal);
}

async function lookAt(
  graph: Graph,
  id: DocumentId,
  signal: AbortSignal | undefined,
): Promise<RowChange | null> {
  const known = await knownRows(graph, signal);
  await known.meet([id]);
  if (known.row(id)?.type !== "document") return null;
  const unsaid = await goneClaims(known, id);
  const { out } = await withoutRole(
    known,
    (before) => rowsWithout(before, { document: id, claims: unsaid }).rows,
  );
  const claims = new Set([...unsaid, ...out]);
  const without = rowsWithout(known.all(), { document: id, claims });
  const named = await namedElsewhere({ graph, known, signal }, without);
  const gone = new Set(without.candidates.filter((one) => !named.has(one)));
  const after = without.rows.filter(({ row }) => !gone.has(row.id));
  return { before: known.all(), after };
}

function reportOf(
  document: DocumentId,
  { removed, fallen, replaced, touched }: Difference,
  result: Pick<RemovalReport, "revision" | "written">,
): RemovalReport {
  const weaker = [...replaced, ...touched].flatMap(({ row }) =>
    row.type === "relation" ? [row.id] : [],
  );
  return {
    document,
    ...result,
    removes: countRows([...removed.map(({ row }) => row), ...fallen]),
    weakens: toTold(weaker),
  };
}
