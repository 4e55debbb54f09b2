import type { DocumentInfo } from "../../../contract/endpoints/schema.ts";
import { sayInspect } from "../../messages/say-inspect.ts";
import { session } from "../../session/session.ts";
import { showOnlyDocuments } from "../../session/switches.ts";
import { useScope } from "../../session/use-scope.ts";
import styles from "./Inspector.module.css";

/** The text that says it; pressing it leaves only that text on. */
export function Cited({ document: { id, title } }: { readonly document: DocumentInfo }) {
  const scope = useScope();
  if (scope?.length === 1) return <cite>{title}</cite>;
  return (
    <cite>
      <button
        type="button"
        className={styles["paragraph"]}
        aria-label={sayInspect("inspect.only-source-spoken", { title })}
        data-tip={sayInspect("inspect.only-source")}
        onClick={() => {
          showOnlyDocuments(session, [id]);
        }}
      >
        {title}
      </button>
    </cite>
  );
}
