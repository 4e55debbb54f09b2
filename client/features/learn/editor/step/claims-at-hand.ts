import { ClaimId } from "../../../../../contract/ids.ts";
import type { Table } from "../../../../../contract/lessons/taken.ts";
import type { Editing } from "../use-editing.ts";

/** So many claims of one answer can be chosen from; a step rests on few. */
const most = 40;

/** The claims that an answer names, each once. */
export function claimsInTable(table: Table | undefined): readonly ClaimId[] {
  const cells = table?.rows.flat(2) ?? [];
  const claims = cells.flatMap((cell) => ClaimId.safeParse(cell).data ?? []);
  return [...new Set(claims)].slice(0, most);
}

/** The claims that bear on what the runs change. */
export function claimsOfRun(
  { draft, around }: Pick<Editing, "draft" | "around">,
  runs: readonly string[],
): readonly ClaimId[] {
  const claims = runs.flatMap((name) => {
    const scenario = draft.runs[name]?.scenario;
    const keys = scenario
      ? [...scenario.changes.map(({ key }) => key), ...Object.keys(scenario.base)]
      : [];
    const bearing = around.modelOf(name)?.presented.claims ?? {};
    return keys.flatMap((key) => {
      const { supports = [], disputes = [] } = bearing[key] ?? {};
      return supports.concat(disputes);
    });
  });
  return [...new Set(claims)];
}
