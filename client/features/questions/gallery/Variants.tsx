import { useEffect, useState } from "react";

import type { CatalogueEntry } from "../../../../contract/endpoints/queries.ts";
import { sayQuestions } from "../../../messages/say-questions.ts";
import {
  readVariants,
  removeVariant,
  saveVariant,
  useVariants,
} from "../../../session/questions/kept-variants.ts";
import type { Variant } from "../../../session/questions/variants.ts";
import { Button } from "../../../ui/Button.tsx";
import { takeFocus } from "../../../ui/take-focus.ts";
import styles from "./Gallery.module.css";
import { VariantRow } from "./VariantRow.tsx";

/** The questions that the reader has filled in and named. */
export function Variants({ questions }: { readonly questions: readonly CatalogueEntry[] }) {
  const { variants, isKept } = useVariants();
  const [removed, setRemoved] = useState<Variant | null>(null);
  useEffect(() => {
    readVariants();
  }, []);
  return (
    <section className={styles["yours"]} aria-label={sayQuestions("questions.yours")}>
      <div className={styles["title"]}>
        <h2>{sayQuestions("questions.yours")}</h2>
        <span>{variants.length}</span>
      </div>
      {isKept === false && (
        <p role="alert" className={styles["warning"]}>
          {sayQuestions("questions.yours-nowhere")}
        </p>
      )}
      {variants.length === 0 && (
        <p className={styles["none"]}>{sayQuestions("questions.yours-none")}</p>
      )}
      <ul>
        {variants.map((variant) => (
          <VariantRow
            key={variant.name}
            variant={variant}
            question={questions.find(({ name }) => name === variant.question)}
            onRemove={() => {
              removeVariant(variant.name);
              setRemoved(variant);
            }}
          />
        ))}
      </ul>
      <Removed
        variant={removed}
        onUndo={(variant) => {
          saveVariant(variant);
          setRemoved(null);
        }}
      />
    </section>
  );
}

type RemovedProps = {
  readonly variant: Variant | null;
  readonly onUndo: (variant: Variant) => void;
};

function Removed({ variant, onUndo }: RemovedProps) {
  return (
    <div className={styles["removed"]}>
      <output>{variant && sayQuestions("questions.removed", { name: variant.name })}</output>
      {variant && (
        <Button
          look="quiet"
          ref={takeFocus}
          onClick={() => {
            onUndo(variant);
          }}
        >
          {sayQuestions("questions.undo")}
        </Button>
      )}
    </div>
  );
}
