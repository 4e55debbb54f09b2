import { Change, isOfTable } from "../../workspace/change.ts";
import {
  emptyWorkspace,
  type TableKey,
  type ValueKey,
  Workspace,
} from "../../workspace/workspace.ts";

export type Replay = {
  /** Makes a change anew, from what is there when it comes. */
  readonly take: (change: Change) => Change;
  /** What the changes have made of an empty view. */
  readonly workspace: () => Workspace;
};

/** Does changes one after the other. It holds one copy, so that many Steps cost no more than few. */
export function createReplay(): Replay {
  const tables = new Map<TableKey, Map<string, unknown>>();
  const values = new Map<ValueKey, unknown>();
  const tableOf = (key: TableKey) => {
    const table = tables.get(key) ?? new Map<string, unknown>();
    tables.set(key, table);
    return table;
  };
  return {
    take: (change) => {
      const { to } = change;
      if (!isOfTable(change)) {
        const from = values.has(change.key) ? values.get(change.key) : emptyWorkspace[change.key];
        values.set(change.key, to);
        return Change.parse({ ...change, from });
      }
      const table = tableOf(change.key);
      const from = table.get(change.id) ?? null;
      if (to === null) table.delete(change.id);
      else table.set(change.id, to);
      return Change.parse({ ...change, from });
    },
    workspace: () =>
      Workspace.parse({
        ...emptyWorkspace,
        ...Object.fromEntries([...tables].map(([key, table]) => [key, Object.fromEntries(table)])),
        ...Object.fromEntries(values),
      }),
  };
}
