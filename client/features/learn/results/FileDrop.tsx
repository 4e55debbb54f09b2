import { FileUp } from "lucide-react";
import { useRef } from "react";

import { Button } from "../../../ui/Button.tsx";
import { Glyph } from "../../../ui/Glyph.tsx";
import { useDroppedFiles } from "../../../ui/use-dropped-files.ts";
import { isOffDialogs } from "../dropped.ts";
import styles from "./Results.module.css";

type FileDropProps = {
  readonly label: string;
  /** What the button that opens the list of files is called. */
  readonly choose: string;
  readonly onFiles: (files: readonly File[]) => void;
};

/**
 * Takes files: chosen, or dropped on it or anywhere beside it. What is no file of results is told so,
 * which beats taking it for something else.
 */
export function FileDrop({ label, choose, onFiles }: FileDropProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const isOver = useDroppedFiles({ onFiles, isForUs: isOffDialogs, turn: "first" });
  return (
    <div className={styles["drop"]} data-over={isOver}>
      <Glyph icon={FileUp} size={20} />
      <p>{label}</p>
      <Button onClick={() => chooser.current?.click()}>{choose}</Button>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label={choose}
        accept=".json,application/json"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file, mended, may be chosen again.
          target.value = "";
        }}
      />
    </div>
  );
}
