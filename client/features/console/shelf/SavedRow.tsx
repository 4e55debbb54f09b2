import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";

import { sayConsole } from "../../../messages/say-console.ts";
import { renameText, useTexts } from "../../../session/console/kept-texts.ts";
import { putText } from "../../../session/console/open-console.ts";
import { isTaken, type SavedText } from "../../../session/console/saved-texts.ts";
import { RenameForm } from "../../../ui/RenameForm.tsx";
import { ToolButton } from "../../../ui/ToolButton.tsx";
import styles from "./Shelf.module.css";

type SavedRowProps = { readonly text: SavedText; readonly onRemove: () => void };

/** A saved text: put it in the editor, name it anew, or remove it. */
export function SavedRow({ text, onRemove }: SavedRowProps) {
  const { name, query, params } = text;
  const [isRenaming, setRenaming] = useState(false);
  if (isRenaming) {
    return (
      <li>
        <RenameText
          name={name}
          onDone={() => {
            setRenaming(false);
          }}
        />
      </li>
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

type RenameTextProps = { readonly name: string; readonly onDone: () => void };

function RenameText({ name, onDone }: RenameTextProps) {
  const saved = useTexts((texts) => texts.saved);
  return (
    <RenameForm
      name={name}
      isTaken={(wanted) => isTaken(saved, wanted)}
      said={{
        field: sayConsole("console.rename-field", { name }),
        taken: (wanted) => sayConsole("console.rename-taken", { name: wanted }),
        keep: sayConsole("console.keep-name"),
        leave: sayConsole("console.cancel-name"),
      }}
      onRename={(wanted) => {
        renameText(name, wanted);
      }}
      onDone={onDone}
    />
  );
}
