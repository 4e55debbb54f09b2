import { useId, useState } from "react";

import { sayQuestions } from "../../../messages/say-questions.ts";
import { renameVariant, useVariants } from "../../../session/questions/kept-variants.ts";
import { isNameTaken } from "../../../session/questions/variants.ts";
import { Button } from "../../../ui/Button.tsx";
import styles from "./Gallery.module.css";

type RenameFormProps = { readonly name: string; readonly onDone: () => void };

/** A field for another name of a variant. */
export function RenameForm({ name, onDone }: RenameFormProps) {
  const variants = useVariants((kept) => kept.variants);
  const [to, setTo] = useState(name);
  const remark = useId();
  const wanted = to.trim();
  const isTaken = wanted !== name && isNameTaken(variants, wanted);
  const rename = () => {
    if (wanted === "" || isTaken) return;
    if (wanted !== name) renameVariant(name, wanted);
    onDone();
  };
  return (
    <li>
      <form
        className={styles["rename"]}
        onSubmit={(event) => {
          event.preventDefault();
          rename();
        }}
      >
        <input
          ref={selectAll}
          aria-label={sayQuestions("questions.rename-field", { name })}
          aria-describedby={remark}
          aria-invalid={isTaken}
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
        <output id={remark}>
          {isTaken && sayQuestions("questions.rename-taken", { name: wanted })}
        </output>
        <Button look="primary" onClick={rename}>
          {sayQuestions("questions.rename-keep")}
        </Button>
        <Button onClick={onDone}>{sayQuestions("questions.rename-leave")}</Button>
      </form>
    </li>
  );
}

/** Whoever renames something types at once. */
function selectAll(field: HTMLInputElement | null): void {
  field?.select();
}
