import { FileUp } from "lucide-react";
import { useRef } from "react";

import { sayExchange } from "../../messages/say-exchange.ts";
import { Button } from "../../ui/Button.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { Stage } from "../../ui/Stage.tsx";
import styles from "./Exchange.module.css";

type ChooseFilesProps = {
  /** Why the last ones did not do. */
  readonly why: string | null;
  readonly onChoose: (files: readonly File[]) => void;
};

/** Takes files: chosen, or dropped. */
export function ChooseFiles({ why, onChoose }: ChooseFilesProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <Stage label={sayExchange("exchange.title")}>
      <p>{sayExchange("exchange.what")}</p>
      <div className={styles["drop"]}>
        <Glyph icon={FileUp} size={20} />
        <p>{sayExchange("exchange.drop-here")}</p>
        <Button look="primary" data-autofocus onClick={() => chooser.current?.click()}>
          {sayExchange("exchange.choose")}
        </Button>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          aria-label={sayExchange("exchange.choose")}
          accept=".jsonl,.ndjson,application/x-ndjson"
          onChange={({ target }) => {
            onChoose([...(target.files ?? [])]);
            // The same file, mended, may be chosen again.
            target.value = "";
          }}
        />
      </div>
      {why !== null && (
        <p role="alert" className={styles["fault"]}>
          {why}
        </p>
      )}
      <p className={styles["faint"]}>{sayExchange("exchange.nothing-yet")}</p>
    </Stage>
  );
}
