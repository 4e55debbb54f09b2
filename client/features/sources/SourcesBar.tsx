import { useSchema } from "../../api/queries.ts";
import { saySources } from "../../messages/say-sources.ts";
import { session, useSession } from "../../session/session.ts";
import { switchAllDocuments } from "../../session/switches.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./Sources.module.css";
import type { SourcesPanelProps } from "./SourcesPanel.tsx";

/** What is done with all texts at once, and with the data as a whole. */
export function SourcesBar({ onImport, onSave }: Pick<SourcesPanelProps, "onImport" | "onSave">) {
  const isOpen = useSchema().data?.access === "open";
  const documents = useSession((state) => state.documents);
  const off = useSession(({ workspace }) => Object.keys(workspace.documentsOff).length);
  return (
    <div className={styles["bar"]}>
      <Button
        disabled={off === 0}
        onClick={() => {
          switchAllDocuments(session, "on");
        }}
      >
        {saySources("sources.all-on")}
      </Button>
      <Button
        disabled={off === documents.length}
        onClick={() => {
          switchAllDocuments(session, "off");
        }}
      >
        {saySources("sources.all-off")}
      </Button>
      {isOpen && <Button onClick={onImport}>{saySources("sources.import")}</Button>}
      <Button onClick={onSave}>{saySources("sources.save")}</Button>
    </div>
  );
}
