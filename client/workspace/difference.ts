import { Change } from "./change.ts";
import type { TableKey, ValueKey, Workspace } from "./workspace.ts";

/** The changes that lead from one workspace to the other; the camera is nobody's Step. */
export function difference(before: Workspace, after: Workspace): Change[] {
  return [
    ...tableKeys.flatMap((key) => tableDifference(key, before, after)),
    ...valueKeys.flatMap((key) => valueDifference(key, before, after)),
  ];
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

const valueKeys: readonly ValueKey[] = ["selection", "question", "path", "run"];

function valueDifference(key: ValueKey, before: Workspace, after: Workspace): Change[] {
  const from = before[key];
  const to = after[key];
  return same(from, to) ? [] : [Change.parse({ key, from, to })];
}

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
