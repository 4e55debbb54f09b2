import { Download } from "lucide-react";

import type { RemovalReport } from "../../../contract/endpoints/exchange.ts";
import type { DocumentInfo } from "../../../contract/endpoints/schema.ts";
import { splitId } from "../../api/split-id.ts";
import { say } from "../../messages/say.ts";
import { sayExchange } from "../../messages/say-exchange.ts";
import { Button } from "../../ui/Button.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { Stage } from "../../ui/Stage.tsx";
import { CountTable } from "./CountTable.tsx";
import styles from "./Exchange.module.css";
import { exportData } from "./export-data.ts";
import type { TokenQuestion } from "./import-state.ts";
import { TokenForm } from "./TokenForm.tsx";
import { Touched } from "./Touched.tsx";
import type { Removal } from "./use-removal.ts";

type RemovalPreviewProps = {
  readonly document: Pick<DocumentInfo, "id" | "title">;
  readonly report: RemovalReport;
  readonly token: TokenQuestion | null;
  readonly removal: Removal;
  readonly onClose: () => void;
};

/** What would go with a document, and what would have less to rest on. */
export function RemovalPreview(props: RemovalPreviewProps) {
  const { document, report, token, removal, onClose } = props;
  return (
    <Stage label={sayExchange("exchange.remove-title")}>
      <p>{sayExchange("exchange.remove-what", { title: document.title })}</p>
      <CountTable
        caption={sayExchange("exchange.counts")}
        columns={[{ name: sayExchange("exchange.goes"), counts: report.removes }]}
      />
      <Touched title={sayExchange("exchange.weakens")} told={report.weakens} />
      <div className={styles["actions"]}>
        <Button onClick={() => exportData([document.id], copyName(document.id))}>
          <Glyph icon={Download} size={14} />
          {sayExchange("exchange.save-first")}
        </Button>
      </div>
      {token ? (
        <TokenForm
          why={token.why}
          name={sayExchange("exchange.remove")}
          onToken={removal.giveToken}
          onCancel={onClose}
        />
      ) : (
        <div className={styles["actions"]}>
          <Button look="primary" onClick={removal.remove}>
            {sayExchange("exchange.remove")}
          </Button>
          <Button onClick={onClose}>{say("app.cancel")}</Button>
        </div>
      )}
    </Stage>
  );
}

function copyName(id: DocumentInfo["id"]): string {
  return `${splitId(id).slug}.jsonl`;
}
