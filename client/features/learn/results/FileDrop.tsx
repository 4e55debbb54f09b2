import { FileUp } from "lucide-react";
import { useRef, useState } from "react";

import { Button } from "../../../ui/Button.tsx";
import { Glyph } from "../../../ui/Glyph.tsx";
import styles from "./Results.module.css";

type FileDropProps = {
  readonly label: string;
  /** What the button that opens the list of files is called. */
  readonly choose: string;
  readonly onFiles: (files: readonly File[]) => void;
};

/** A field that takes files: chosen, or dropped on it. The page's own field for files stays away. */
export function FileDrop({ label, choose, onFiles }: FileDropProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  return (
    <div
      className={styles["drop"]}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
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
