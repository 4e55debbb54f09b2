import { Combobox } from "@ariakit/react/combobox";
import { useState } from "react";

import type { Kind } from "../../../../contract/graph.ts";
import { sayQuestions } from "../../../messages/say-questions.ts";
import { nameOf } from "../../../messages/words.ts";
import { useThings } from "../../../session/questions/use-things.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { SuggestingField } from "../../../ui/SuggestingField.tsx";
import { takeFocus } from "../../../ui/take-focus.ts";
import { useSuggesting } from "../../../ui/use-suggesting.ts";
import type { FieldProps } from "./field-props.ts";
import styles from "./Field.module.css";
import { PickedThing } from "./PickedThing.tsx";
import { ThingsCalled } from "./ThingsCalled.tsx";
import { useKinds } from "./use-kinds.ts";

type ThingFieldProps = FieldProps & { readonly kinds: readonly Kind[] };

/** One thing, found by its name among those of the kinds that are asked for. */
export function ThingField(props: ThingFieldProps) {
  const [isTouched, setTouched] = useState(false);
  const onWrite = (value: string) => {
    setTouched(true);
    props.onWrite(value);
  };
  const parts = { ...props, onWrite, isFresh: isTouched };
  return props.value === "" ? <Finder {...parts} /> : <Chosen {...parts} />;
}

type PartProps = ThingFieldProps & {
  /** Whether it takes the place of what the reader just left. */
  readonly isFresh: boolean;
};

function Chosen({ value, id, describedBy, isWrong, isFresh, onWrite }: PartProps) {
  const thing = useThings([value])(value);
  const { icon } = useKinds()(thing?.kind);
  const name = thing ? nameOf(thing) : "…";
  const remove = () => {
    onWrite("");
  };
  return (
    <span className={styles["field"]} data-wrong={isWrong}>
      <Chip
        id={id}
        ref={isFresh ? takeFocus : null}
        aria-describedby={describedBy}
        icon={icon}
        name={name}
        removeLabel={sayQuestions("questions.thing-remove", { name })}
        onRemove={remove}
        onKeyDown={({ key }) => {
          if (key === "Backspace" || key === "Delete") remove();
        }}
      />
    </span>
  );
}

function Finder({ kinds, id, describedBy, isWrong, isFresh, onWrite }: PartProps) {
  const suggesting = useSuggesting();
  return (
    <SuggestingField suggesting={suggesting} className={styles["finder"]}>
      <div className={styles["typed"]}>
        <span className={styles["field"]} data-wrong={isWrong}>
          <Combobox
            id={id}
            ref={isFresh ? takeFocus : null}
            aria-describedby={describedBy}
            aria-invalid={isWrong}
            placeholder={sayQuestions("questions.thing-hint")}
            autoSelect="always"
            spellCheck={false}
            onKeyDown={suggesting.stepBack}
          />
        </span>
        {suggesting.isOpen && (
          <ThingsCalled text={suggesting.wanted} kinds={kinds} onChoose={onWrite} />
        )}
      </div>
      <PickedThing kinds={kinds} onTake={onWrite} />
    </SuggestingField>
  );
}
