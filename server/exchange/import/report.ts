import type { ImportReport } from "../../../contract/endpoints/exchange.ts";
import type { EntityId, RelationId } from "../../../contract/ids.ts";
import type { Row } from "../../../contract/rows.ts";
import type { Located } from "../../../graph-seed/located.ts";
import type { Difference } from "../../store/change-rows.ts";
import { countRows, toTold } from "../count-rows.ts";

export type LeftOut = {
  /** What the file says of all others. */
  readonly kept: readonly Located<Row>[];
  readonly people: readonly EntityId[];
  readonly relations: readonly RelationId[];
};

export type Imported = {
  readonly difference: Difference;
  readonly leftOut: LeftOut;
  readonly revision: number;
  readonly written: boolean;
};

export function reportOf({ difference, leftOut, revision, written }: Imported): ImportReport {
  const { added, replaced, fallen } = difference;
  const changed = new Set<string>([...added, ...replaced].map(({ row }) => row.id));
  const unchanged = leftOut.kept.filter(({ row }) => !changed.has(row.id));
  return {
    written,
    revision,
    adds: countRows(added.map(({ row }) => row)),
    changes: countRows(replaced.map(({ row }) => row)),
    unchanged: countRows(unchanged.map(({ row }) => row)),
    leftOut: { people: toTold(leftOut.people), relations: toTold(leftOut.relations) },
    falls: toTold(fallen.map(({ id }) => id)),
    contests: toTold(contestedBy(difference)),
  };
}

/** Relations that were there, and that a claim speaks against from now on. */
function contestedBy({ replaced, touched, factsBefore, facts }: Difference): RelationId[] {
  return [...replaced, ...touched].flatMap(({ row }) => {
    if (row.type !== "relation") return [];
    const before = factsBefore.views.get(row.id)?.view.contested ?? false;
    return !before && facts.views.get(row.id)?.view.contested ? [row.id] : [];
  });
}
