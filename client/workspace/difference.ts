import { Change } from "./change.ts";
import type { TableKey, Workspace } from "./workspace.ts";

/** The changes that lead from one workspace to the other; the camera is nobody's Step. */
export function difference(before: Workspace, after: Workspace): Change[] {
  const changes = tableKeys.flatMap((key) => tableDifference(key, before, after));
  const { selection: from } = before;
  const { selection: to } = after;
  return same(from, to) ? changes : [...changes, { key: "selection", from, to }];
}

const tableKeys: readonly TableKey[] = [
  "things",
  "relations",
  "positions",
  "territories",
  "waypoints",
  "hidden",
  "layersOff",
  "kindsOff",
  "surenessOff",
  "documentsOff",
];

function tableDifference(key: TableKey, before: Workspace, after: Workspace): Change[] {
  const old: Entries = before[key];
  const now: Entries = after[key];
  const ids = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return ids.flatMap((id) => {
    const from = old[id] ?? null;
    const to = now[id] ?? null;
    return same(from, to) ? [] : [Change.parse({ key, id, from, to })];
  });
}

type Entries = Readonly<Partial<Record<string, unknown>>>;

/** Both are plain JSON made by one schema, so their keys stand in one order. */
function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
