import { type Change, isOfTable, type TableChange } from "./change.ts";
import type { TableKey, ValueKey, Workspace } from "./workspace.ts";

type Table = Partial<Record<string, TableChange["to"]>>;

/** The workspace after the changes, in their order; the one given stays as it is. */
export function apply(workspace: Workspace, changes: readonly Change[]): Workspace {
  // Each table is copied once, so that a thousand changes of one cost one copy.
  const tables = new Map<TableKey, Table>();
  const held = new Map<ValueKey, unknown>();
  for (const change of changes) {
    if (!isOfTable(change)) {
      held.set(change.key, change.to);
      continue;
    }
    const table: Table = tables.get(change.key) ?? { ...workspace[change.key] };
    if (change.to === null) delete table[change.id];
    else table[change.id] = change.to;
    tables.set(change.key, table);
  }
  return { ...workspace, ...Object.fromEntries(tables), ...Object.fromEntries(held) };
}
