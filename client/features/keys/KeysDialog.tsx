import { say } from "../../messages/say.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Kbd } from "../../ui/Kbd.tsx";
import styles from "./KeysDialog.module.css";

export type KeyedCommand = { readonly id: string; readonly name: string; readonly keys: string };

type KeysDialogProps = {
  readonly commands: readonly KeyedCommand[];
  readonly onClose: () => void;
};

const gestures = [
  "click",
  "shift-click",
  "double-click",
  "right-click",
  "drag",
  "pan",
  "wheel",
] as const;

/** What can be done by key and by hand. */
export function KeysDialog({ commands, onClose }: KeysDialogProps) {
  return (
    <Dialog title={say("keys.title")} closeLabel={say("app.close")} width="wide" onClose={onClose}>
      <div className={styles["columns"]}>
        <section>
          <h2 className={styles["head"]}>{say("keys.commands")}</h2>
          <dl>
            {commands.map(({ id, name, keys }) => (
              <div key={id} className={styles["line"]}>
                <dt>{name}</dt>
                <dd>
                  <Kbd keys={keys} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2 className={styles["head"]}>{say("keys.gestures")}</h2>
          <dl>
            {gestures.map((gesture) => (
              <div key={gesture} className={styles["gesture"]}>
                <dt>{say(`keys.${gesture}`)}</dt>
                <dd>{say(`keys.${gesture}-does`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}
