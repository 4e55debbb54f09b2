import { useId, useState } from "react";

import { sayConsole } from "../../../messages/say-console.ts";
import { removeText, saveText, useTexts } from "../../../session/console/kept-texts.ts";
import { useConsole } from "../../../session/console/open-console.ts";
import { isTaken, type SavedText } from "../../../session/console/saved-texts.ts";
import { Button } from "../../../ui/Button.tsx";
import { SavedRow } from "./SavedRow.tsx";
import styles from "./Shelf.module.css";

/** The texts that the reader has named, and a field to name the one that is written. */
export function SavedTexts() {
  const { saved, isKept } = useTexts();
  const [removed, setRemoved] = useState<SavedText | null>(null);
  return (
    <section className={styles["shelf"]} aria-label={sayConsole("console.saved")}>
      <SaveForm saved={saved} />
      {isKept === false && (
        <p role="alert" className={styles["warning"]}>
          {sayConsole("console.saved-nowhere")}
        </p>
      )}
      <p className={styles["hint"]}>
        {sayConsole(saved.length === 0 ? "console.saved-none" : "console.saved-hint")}
      </p>
      <Removed
        text={removed}
        onUndo={(text) => {
          saveText(text);
          setRemoved(null);
        }}
      />
      <ul>
        {saved.map((text) => (
          <SavedRow
            key={text.name}
            text={text}
            onRemove={() => {
              removeText(text.name);
              setRemoved(text);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

type RemovedProps = {
  readonly text: SavedText | null;
  readonly onUndo: (text: SavedText) => void;
};

function Removed({ text, onUndo }: RemovedProps) {
  return (
    <div className={styles["removed"]}>
      <output>{text && sayConsole("console.removed", { name: text.name })}</output>
      {text && (
        <Button
          look="quiet"
          ref={focus}
          onClick={() => {
            onUndo(text);
          }}
        >
          {sayConsole("console.undo")}
        </Button>
      )}
    </div>
  );
}

/** What was pressed is gone, and the focus with it. */
function focus(button: HTMLButtonElement | null): void {
  button?.focus();
}

function SaveForm({ saved }: { readonly saved: readonly SavedText[] }) {
  const [name, setName] = useState("");
  const remark = useId();
  const draft = useConsole((state) => state.draft);
  const wanted = name.trim();
  const isReplacing = isTaken(saved, wanted);
  const isReady = wanted !== "" && draft.query.trim() !== "";
  return (
    <form
      className={styles["save"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        saveText({ ...draft, name: wanted });
        setName("");
      }}
    >
      <input
        aria-label={sayConsole("console.name-hint")}
        aria-describedby={remark}
        placeholder={sayConsole("console.name-hint")}
        maxLength={80}
        value={name}
        onChange={({ target }) => {
          setName(target.value);
        }}
      />
      <button type="submit" className={styles["submit"]} aria-disabled={!isReady}>
        {sayConsole(isReplacing ? "console.replace" : "console.save")}
      </button>
      <output id={remark}>
        {isReplacing && sayConsole("console.name-taken", { name: wanted })}
      </output>
    </form>
  );
}
