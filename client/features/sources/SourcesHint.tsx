import type { DocumentInfo } from "../../../contract/endpoints/schema.ts";
import { isTooMany } from "../../session/scope.ts";
import { useSession } from "../../session/session.ts";
import { saySources } from "../../messages/say-sources.ts";
import { publishersOf } from "./publishers.ts";
import styles from "./Sources.module.css";

/** How many texts there are and how many are on; and what that means where it is not plain. */
export function SourcesHint({ documents }: { readonly documents: readonly DocumentInfo[] }) {
  const documentsOff = useSession(({ workspace }) => workspace.documentsOff);
  const on = documents.filter(({ id }) => !documentsOff[id]).length;
  if (documents.length === 0) return <p>{saySources("sources.none")}</p>;
  return (
    <>
      <p className={styles["hint"]}>
        {saySources("sources.counts", {
          texts: documents.length,
          publishers: publishersOf(documents).length,
          on,
        })}
        {". "}
        {saySources("sources.hint")}
      </p>
      {on === 0 && (
        <p role="alert" className={styles["warning"]}>
          {saySources("sources.all-are-off")}
        </p>
      )}
      {isTooMany({ workspace: { documentsOff }, documents }) && (
        <p role="alert" className={styles["warning"]}>
          {saySources("sources.too-many")}
        </p>
      )}
    </>
  );
}
