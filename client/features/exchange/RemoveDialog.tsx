import type { DocumentInfo } from "../../../contract/endpoints/schema.ts";
import { say } from "../../messages/say.ts";
import { sayExchange } from "../../messages/say-exchange.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { Stage } from "../../ui/Stage.tsx";
import { CountTable } from "./CountTable.tsx";
import styles from "./Exchange.module.css";
import { RemovalPreview } from "./RemovalPreview.tsx";
import { type Removal, useRemoval } from "./use-removal.ts";

type Named = Pick<DocumentInfo, "id" | "title">;

type RemoveDialogProps = {
  readonly document: Named;
  readonly onClose: () => void;
};

/** Removes a document: shows first what goes with it, and offers to save it. */
export function RemoveDialog({ document, onClose }: RemoveDialogProps) {
  const removal = useRemoval(document.id);
  return (
    <Dialog
      title={sayExchange("exchange.remove-title")}
      closeLabel={say("app.close")}
      onClose={onClose}
    >
      <StageOf {...{ document, removal, onClose }} />
    </Dialog>
  );
}

type StageOfProps = {
  readonly document: Named;
  readonly removal: Removal;
  readonly onClose: () => void;
};

function StageOf({ document, removal, onClose }: StageOfProps) {
  const { state } = removal;
  switch (state.stage) {
    case "looking":
    case "removing":
      return <Progress label={sayExchange(`exchange.removal-${state.stage}`)} done={0} of={null} />;
    case "previewed":
      return <RemovalPreview {...{ document, removal, onClose }} {...state} />;
    case "removed":
      return (
        <Stage label={sayExchange("exchange.removed")}>
          <output>{sayExchange("exchange.removed-what", { title: document.title })}</output>
          <CountTable
            caption={sayExchange("exchange.counts")}
            columns={[{ name: sayExchange("exchange.gone"), counts: state.report.removes }]}
          />
          <div className={styles["actions"]}>
            <Button look="primary" onClick={onClose}>
              {say("app.close")}
            </Button>
          </div>
        </Stage>
      );
    case "failed":
      return (
        <Stage label={sayExchange("exchange.remove-title")}>
          <p role="alert" className={styles["fault"]}>
            {state.why}
          </p>
          <div className={styles["actions"]}>
            <Button look="primary" onClick={removal.look}>
              {sayExchange("exchange.look-again")}
            </Button>
            <Button onClick={onClose}>{say("app.close")}</Button>
          </div>
        </Stage>
      );
  }
}
