import { FileText, ScanSearch } from "lucide-react";
import { type DragEvent, useId, useRef, useState } from "react";

import { sayArticle } from "../../messages/say-article.ts";
import { Button } from "../../ui/Button.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import styles from "./ArticlePanel.module.css";
import { readFile } from "./read-file.ts";
import { useOpening } from "./use-opening.ts";

/** Takes a text: pasted, chosen or dropped. */
export function TextForm() {
  const [pasted, setPasted] = useState("");
  const [opening, begin] = useOpening();
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const isFinding = opening.state === "finding";
  const openFile = (file: File | null | undefined) => {
    if (file) void begin(readFile(file));
  };
  const openPasted = () => {
    void begin(Promise.resolve({ raw: pasted, isPage: false }));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    openFile(event.dataTransfer.files[0]);
  };
  return (
    <div className={styles["form"]}>
      <p>{sayArticle("article.why")}</p>
      <p className={styles["faint"]}>{sayArticle("article.private")}</p>
      <label htmlFor={id}>{sayArticle("article.paste")}</label>
      <textarea
        id={id}
        className={styles["field"]}
        placeholder={sayArticle("article.paste-here")}
        value={pasted}
        spellCheck={false}
        data-autofocus
        onChange={({ target }) => {
          setPasted(target.value);
        }}
        onDragOver={(event) => {
          event.preventDefault();
        }}
        onDrop={drop}
      />
      {opening.state === "failed" && (
        <p role="alert" className={styles["fault"]}>
          {opening.why}
        </p>
      )}
      <div className={styles["actions"]}>
        <Button look="primary" disabled={isFinding} onClick={openPasted}>
          <Glyph icon={ScanSearch} size={14} />
          {isFinding ? sayArticle("article.finding") : sayArticle("article.open")}
        </Button>
        <Button
          disabled={isFinding}
          onClick={() => {
            chooser.current?.click();
          }}
        >
          <Glyph icon={FileText} size={14} />
          {sayArticle("article.file")}
        </Button>
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label={sayArticle("article.file")}
          accept=".txt,.html,.htm,text/plain,text/html"
          onChange={({ target }) => {
            openFile(target.files?.[0]);
          }}
        />
      </div>
    </div>
  );
}
