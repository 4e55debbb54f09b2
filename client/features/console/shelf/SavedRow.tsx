import { Pencil, Trash2 } from "lucide-react";
import { useId, useState } from "react";

import { sayConsole } from "../../../messages/say-console.ts";
import { renameText, useTexts } from "../../../session/console/kept-texts.ts";
import { putText } from "../../../session/console/open-console.ts";
import { isTaken, type SavedText } from "../../../session/console/saved-texts.ts";
import { ToolButton } from "../../../ui/ToolButton.tsx";
import styles from "./Shelf.module.css";

type SavedRowProps = { readonly text: SavedText; readonly onRemove: () => void };

/** A saved text: put it in the editor, name it anew, or remove it. */
export function SavedRow({ text, onRemove }: SavedRowProps) {
  const { name, query, params } = text;
  const [isRenaming, setRenaming] = useState(false);
  if (isRenaming) {
    return (
      <RenameForm
        name={name}
        onDone={() => {
          setRenaming(false);
        }}
      />
    );
  }
  return (
    <li className={styles["saved"]}>
      <button
        type="button"
        className={styles["text"]}
        onClick={() => {
          putText({ query, params });
        }}
      >
        <b>{name}</b>
        <code>{query}</code>
      </button>
      <ToolButton
        icon={Pencil}
        label={sayConsole("console.rename", { name })}
        onClick={() => {
          setRenaming(true);
        }}
      />
      <ToolButton icon={Trash2} label={sayConsole("console.remove", { name })} onClick={onRemove} />
    </li>
  );
}

type RenameFormProps = { readonly name: string; readonly onDone: () => void };

function RenameForm({ name, onDone }: RenameFormProps) {
  const saved = useTexts((texts) => texts.saved);
  const [to, setTo] = useState(name);
  const remark = useId();
  const wanted = to.trim();
  const isWrong = wanted !== name && isTaken(saved, wanted);
  const isReady = wanted !== "" && !isWrong;
  return (
    <li>
      <form
        className={styles["save"]}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isReady) return;
          if (wanted !== name) renameText(name, wanted);
          onDone();
        }}
      >
        <input
          ref={focus}
          aria-label={sayConsole("console.rename-field", { name })}
          aria-describedby={remark}
          aria-invalid={isWrong}
          maxLength={80}
          value={to}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.preventDefault();
            event.stopPropagation();
            onDone();
          }}
          onChange={({ target }) => {
            setTo(target.value);
          }}
        />
        <button type="submit" className={styles["submit"]} aria-disabled={!isReady}>
          {sayConsole("console.keep-name")}
        </button>
        <button type="button" className={styles["submit"]} onClick={onDone}>
          {sayConsole("console.cancel-name")}
        </button>
        <output id={remark}>
          {isWrong && sayConsole("console.rename-taken", { name: wanted })}
        </output>
      </form>
    </li>
  );
}

/** Whoever renames something types at once. */
function focus(field: HTMLInputElement | null): void {
  field?.select();
}
