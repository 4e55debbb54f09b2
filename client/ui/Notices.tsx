import { X } from "lucide-react";

import { Button } from "./Button.tsx";
import styles from "./Notices.module.css";
import { ToolButton } from "./ToolButton.tsx";

/** One outcome, said in passing. */
export type Notice = {
  readonly id: number;
  readonly text: string;
  /** An error stays and is read out at once; what is lasting stays until it is closed. */
  readonly tone: "plain" | "lasting" | "wrong" | "busy";
  readonly action?: { readonly name: string; readonly run: () => void };
};

type NoticesProps = {
  readonly label: string;
  readonly closeLabel: string;
  readonly notices: readonly Notice[];
  readonly onClose: (id: number) => void;
};

/** Outcomes stand over the picture, newest last, and are read out as they come. */
export function Notices({ label, closeLabel, notices, onClose }: NoticesProps) {
  return (
    <section className={styles["notices"]} aria-label={label}>
      <output className={styles["list"]}>
        {notices
          .filter(({ tone }) => tone !== "wrong")
          .map((notice) => (
            <Line key={notice.id} {...{ notice, closeLabel, onClose }} />
          ))}
      </output>
      <div role="alert" className={styles["list"]}>
        {notices
          .filter(({ tone }) => tone === "wrong")
          .map((notice) => (
            <Line key={notice.id} {...{ notice, closeLabel, onClose }} />
          ))}
      </div>
    </section>
  );
}

type LineProps = Pick<NoticesProps, "closeLabel" | "onClose"> & { readonly notice: Notice };

function Line({ notice: { id, text, tone, action }, closeLabel, onClose }: LineProps) {
  return (
    <div className={`${styles["notice"]} ${styles[tone]}`}>
      <p>{text}</p>
      {action && (
        <Button
          look="quiet"
          onClick={() => {
            onClose(id);
            action.run();
          }}
        >
          {action.name}
        </Button>
      )}
      {tone !== "busy" && (
        <ToolButton
          icon={X}
          label={closeLabel}
          onClick={() => {
            onClose(id);
          }}
        />
      )}
    </div>
  );
}
