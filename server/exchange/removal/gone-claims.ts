import type { DocumentId } from "../../../contract/ids.ts";
import { viewFacts } from "../../../contract/view-entries.ts";
import type { KnownRows } from "../../store/known-rows.ts";
import { closure, meetViews } from "../../store/surroundings.ts";
import { standingClaims } from "../scope-rows.ts";

/**
 * The claims that do not stand without a document: nothing else speaks of them, or they are derived
 * from such. Meets all that bears on them.
 */
export async function goneClaims(known: KnownRows, document: DocumentId): Promise<Set<string>> {
  const evidence = await known.follow("evidenceIn", [document]);
  const spoken = evidence.flatMap((id) => {
    const row = known.row(id);
    return row?.type === "evidence" ? [row.claim] : [];
  });
  await meetViews(known, spoken);
  const touched = await closure(spoken, async (ids) => known.follow("derivations", ids));
  const rows = known.all().map(({ row }) => row);
  const others = rows.flatMap(({ id, type }) =>
    type === "document" && id !== document ? [id as string] : [],
  );
  const standing = standingClaims(viewFacts(rows), new Set(others));
  const gone = new Set(touched.filter((id) => !standing.has(id)));
  await known.follow("quantitiesOf", gone);
  await meetViews(known, await known.follow("namingClaims", gone));
  return gone;
}
