import type { ImportReport } from "../../../contract/endpoints/exchange.ts";
import { say } from "../../messages/say.ts";
import { sayExchange } from "../../messages/say-exchange.ts";
import { Button } from "../../ui/Button.tsx";
import { Stage } from "../../ui/Stage.tsx";
import { type Column, CountTable } from "./CountTable.tsx";
import styles from "./Exchange.module.css";
import { nameOfRows } from "./name-of-rows.ts";
import type { Previewed as PreviewedState } from "./import-state.ts";
import { LeftOut } from "./LeftOut.tsx";
import { sumOf } from "./row-types.ts";
import { SaveMended } from "./SaveMended.tsx";
import { TokenForm } from "./TokenForm.tsx";
import { Touched } from "./Touched.tsx";
import type { Import } from "./use-import.ts";

type PreviewedProps = {
  readonly previewed: PreviewedState;
  readonly made: Import;
  readonly onClose: () => void;
};

/** What rows would make of the data, before they do. */
export function Previewed({ previewed, made, onClose }: PreviewedProps) {
  const { report, news, rows, token } = previewed;
  const changes = sumOf(report.adds) + sumOf(report.changes) > 0;
  return (
    <Stage label={sayExchange("exchange.preview")}>
      <p>
        {changes
          ? sayExchange("exchange.would", { name: nameOfRows(rows) })
          : sayExchange("exchange.would-nothing", { name: nameOfRows(rows) })}
      </p>
      <CountTable caption={sayExchange("exchange.counts")} columns={columnsOf(report)} />
      <Touched title={sayExchange("exchange.contests")} told={report.contests} />
      <Touched
        title={sayExchange("exchange.falls")}
        means={sayExchange("exchange.falls-why")}
        told={report.falls}
      />
      <LeftOut leftOut={report.leftOut} names={news.names} />
      {token ? (
        <TokenForm
          why={token.why}
          name={sayExchange("exchange.take")}
          onToken={made.giveToken}
          onCancel={onClose}
        />
      ) : (
        <div className={styles["actions"]}>
          {changes && (
            <Button look="primary" onClick={made.take}>
              {sayExchange("exchange.take")}
            </Button>
          )}
          <Button onClick={onClose}>{changes ? say("app.cancel") : say("app.close")}</Button>
          {rows.mended && <SaveMended rows={rows} />}
        </div>
      )}
    </Stage>
  );
}

function columnsOf({ adds, changes, unchanged }: ImportReport): Column[] {
  return [
    { name: sayExchange("exchange.new"), counts: adds },
    { name: sayExchange("exchange.changed-rows"), counts: changes },
    { name: sayExchange("exchange.unchanged"), counts: unchanged },
  ];
}
