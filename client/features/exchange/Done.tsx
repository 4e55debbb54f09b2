import type { DocumentInfo } from "../../../contract/endpoints/schema.ts";
import { say } from "../../messages/say.ts";
import { sayExchange } from "../../messages/say-exchange.ts";
import type { Reach } from "../../session/reach.ts";
import { Button } from "../../ui/Button.tsx";
import { Stage } from "../../ui/Stage.tsx";
import { CountTable } from "./CountTable.tsx";
import styles from "./Exchange.module.css";
import type { Done as DoneState } from "./import-state.ts";
import { hasNews } from "./show-news.ts";
import { useShowing } from "./use-showing.ts";

type DoneProps = {
  readonly done: DoneState;
  readonly reach: Reach;
  readonly onClose: () => void;
  readonly onRemove: (document: Pick<DocumentInfo, "id" | "title">) => void;
};

/** What was taken in, how to see it, and how to undo it. */
export function Done({ done: { report, news }, reach, onClose, onRemove }: DoneProps) {
  const showing = useShowing(reach, { report, news }, onClose);
  return (
    <Stage label={sayExchange("exchange.done")}>
      <output>{sayExchange("exchange.done-what")}</output>
      <CountTable
        caption={sayExchange("exchange.counts")}
        columns={[
          { name: sayExchange("exchange.new"), counts: report.adds },
          { name: sayExchange("exchange.changed-rows"), counts: report.changes },
        ]}
      />
      {showing.why !== null && (
        <p role="alert" className={styles["fault"]}>
          {showing.why}
        </p>
      )}
      <div className={styles["actions"]}>
        {hasNews({ report, news }) && (
          <Button look="primary" disabled={showing.isBusy} onClick={showing.begin}>
            {sayExchange("exchange.show-new")}
          </Button>
        )}
        <Button onClick={onClose}>{say("app.close")}</Button>
      </div>
      <div className={styles["touched"]}>
        <h2>{sayExchange("exchange.undo")}</h2>
        <p>
          {news.documents.length > 0
            ? sayExchange("exchange.undo-how")
            : sayExchange("exchange.undo-none")}
        </p>
        <div className={styles["actions"]}>
          {news.documents.slice(0, most).map((document) => (
            <Button key={document.id} onClick={() => onRemove(document)}>
              {sayExchange("exchange.remove-named", { title: document.title })}
            </Button>
          ))}
        </div>
      </div>
    </Stage>
  );
}

/** More are to be found among the sources. */
const most = 3;
