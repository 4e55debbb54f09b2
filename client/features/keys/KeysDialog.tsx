import type { ReactNode } from "react";

import { say } from "../../messages/say.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Kbd } from "../../ui/Kbd.tsx";
import styles from "./KeysDialog.module.css";
import { keysOfParts } from "./keys-of-parts.ts";

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

/** What can be done by key and by hand: everywhere, and in the parts that have keys of their own. */
export function KeysDialog({ commands, onClose }: KeysDialogProps) {
  return (
    <Dialog title={say("keys.title")} closeLabel={say("app.close")} width="wide" onClose={onClose}>
      <div className={styles["columns"]}>
        <div className={styles["column"]}>
          <Section title={say("keys.commands")}>
            {commands.map(({ id, name, keys }) => (
              <Line key={id} name={name} keys={keys} />
            ))}
          </Section>
        </div>
        <div className={styles["column"]}>
          {keysOfParts.map(({ title, keys }) => (
            <Section key={title} title={say(title)}>
              {keys.map(({ keys: key, does }) => (
                <Line key={does} name={say(does)} keys={key} />
              ))}
            </Section>
          ))}
          <Section title={say("keys.gestures")}>
            {gestures.map((gesture) => (
              <div key={gesture} className={styles["gesture"]}>
                <dt>{say(`keys.${gesture}`)}</dt>
                <dd>{say(`keys.${gesture}-does`)}</dd>
              </div>
            ))}
          </Section>
        </div>
      </div>
    </Dialog>
  );
}

type SectionProps = { readonly title: string; readonly children: ReactNode };

function Section({ title, children }: SectionProps) {
  return (
    <section aria-label={title}>
      <h2 className={styles["head"]}>{title}</h2>
      <dl>{children}</dl>
    </section>
  );
}

function Line({ name, keys }: Pick<KeyedCommand, "name" | "keys">) {
  return (
    <div className={styles["line"]}>
      <dt>{name}</dt>
      <dd>
        <Kbd keys={keys} />
      </dd>
    </div>
  );
}
