import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";

import type { CatalogueEntry } from "../../../../contract/endpoints/queries.ts";
import { sayQuestions } from "../../../messages/say-questions.ts";
import { openQuestion, useGallery } from "../../../session/questions/gallery.ts";
import type { Variant } from "../../../session/questions/variants.ts";
import { ToolButton } from "../../../ui/ToolButton.tsx";
import styles from "./Gallery.module.css";
import { RenameVariant } from "./RenameVariant.tsx";

type VariantRowProps = {
  readonly variant: Variant;
  /** What it asks, as long as the product knows that question. */
  readonly question: CatalogueEntry | undefined;
  readonly onRemove: () => void;
};

/** A variant: opened, named anew or removed. */
export function VariantRow({ variant, question, onRemove }: VariantRowProps) {
  const { name, written } = variant;
  const isOpen = useGallery((state) => state.variant === name);
  const [isRenaming, setRenaming] = useState(false);
  if (isRenaming) {
    return (
      <li>
        <RenameVariant
          name={name}
          onDone={() => {
            setRenaming(false);
          }}
        />
      </li>
    );
  }
  return (
    <li className={styles["variant"]}>
      <button
        type="button"
        data-row
        className={styles["row"]}
        aria-current={isOpen}
        onClick={() => {
          openQuestion({ name: variant.question, written, variant: name });
        }}
      >
        <span className={styles["name"]}>{name}</span>
        <span className={styles["note"]}>
          {question?.title ?? sayQuestions("questions.variant-gone")}
        </span>
      </button>
      <ToolButton
        icon={Pencil}
        label={sayQuestions("questions.rename", { name })}
        onClick={() => {
          setRenaming(true);
        }}
      />
      <ToolButton
        icon={Trash2}
        label={sayQuestions("questions.remove", { name })}
        onClick={onRemove}
      />
    </li>
  );
}
