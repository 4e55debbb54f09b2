import { useId, useState } from "react";

import type { CatalogueEntry } from "../../../../contract/endpoints/queries.ts";
import { sayQuestions } from "../../../messages/say-questions.ts";
import { useGallery } from "../../../session/questions/gallery.ts";
import {
  readVariants,
  saveVariant,
  useVariants,
} from "../../../session/questions/kept-variants.ts";
import { isNameTaken } from "../../../session/questions/variants.ts";
import { takeFocus } from "../../../ui/take-focus.ts";
import styles from "./Panel.module.css";

type SaveVariantProps = { readonly entry: CatalogueEntry; readonly onDone: () => void };

/** A name under which the question is kept as it is filled in. */
export function SaveVariant({ entry, onDone }: SaveVariantProps) {
  const { written, variant } = useGallery();
  const variants = useVariants((kept) => kept.variants);
  const [name, setName] = useState(variant ?? "");
  const remark = useId();
  const wanted = name.trim();
  const isTaken = isNameTaken(variants, wanted);
  return (
    <form
      className={styles["save"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted === "") return;
        saveVariant({ name: wanted, question: entry.name, written });
        useGallery.setState({ variant: wanted });
        onDone();
      }}
    >
      <input
        ref={takeFocus}
        aria-label={sayQuestions("questions.save-name")}
        aria-describedby={remark}
        placeholder={sayQuestions("questions.save-name")}
        maxLength={80}
        value={name}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.preventDefault();
          event.stopPropagation();
          onDone();
        }}
        onFocus={() => {
          readVariants();
        }}
        onChange={({ target }) => {
          setName(target.value);
        }}
      />
      <button type="submit" className={styles["plain"]} aria-disabled={wanted === ""}>
        {sayQuestions(isTaken ? "questions.save-replace" : "questions.save-do")}
      </button>
      <output id={remark}>
        {isTaken && sayQuestions("questions.save-taken", { name: wanted })}
      </output>
    </form>
  );
}
