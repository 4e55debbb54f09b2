import { Combobox, ComboboxProvider } from "@ariakit/react/combobox";
import { X } from "lucide-react";
import { type KeyboardEvent, useState } from "react";

import type { Kind } from "../../../../contract/graph.ts";
import { sayQuestions } from "../../../messages/say-questions.ts";
import { nameOf } from "../../../messages/words.ts";
import { useThing } from "../../../session/questions/use-thing.ts";
import { Glyph } from "../../../ui/Glyph.tsx";
import { KindGlyph } from "./KindGlyph.tsx";
import type { FieldProps } from "./field-props.ts";
import styles from "./Field.module.css";
import { takeFocus } from "../take-focus.ts";
import { PickedThing } from "./PickedThing.tsx";
import { ThingsCalled } from "./ThingsCalled.tsx";

type ThingFieldProps = FieldProps & { readonly kinds: readonly Kind[] };

/** One thing, found by its name among those of the kinds that are asked for. */
export function ThingField(props: ThingFieldProps) {
  const [isTouched, setTouched] = useState(false);
  const onWrite = (value: string) => {
    setTouched(true);
    props.onWrite(value);
  };
  const parts = { ...props, onWrite, isFresh: isTouched };
  return props.value === "" ? <Finder {...parts} /> : <Chip {...parts} />;
}

type PartProps = ThingFieldProps & {
  /** Whether it takes the place of what the reader just left. */
  readonly isFresh: boolean;
};

function Chip({ value, id, describedBy, isWrong, isFresh, onWrite }: PartProps) {
  const thing = useThing(value);
  const name = thing ? nameOf(thing) : "…";
  const remove = () => {
    onWrite("");
  };
  return (
    <span className={styles["field"]} data-wrong={isWrong}>
      <span className={styles["chip"]}>
        <KindGlyph kind={thing?.kind} />
        <span className={styles["name"]}>{name}</span>
        <button
          type="button"
          id={id}
          ref={isFresh ? takeFocus : null}
          aria-describedby={describedBy}
          aria-label={sayQuestions("questions.thing-remove", { name })}
          onClick={remove}
          onKeyDown={({ key }) => {
            if (key === "Backspace" || key === "Delete") remove();
          }}
        >
          <Glyph icon={X} size={12} />
        </button>
      </span>
    </span>
  );
}

function Finder({ kinds, id, describedBy, isWrong, isFresh, onWrite }: PartProps) {
  const [text, setText] = useState("");
  const [wish, setWish] = useState(false);
  const wanted = text.trim();
  const isOpen = wish && wanted !== "";
  const stepBack = ({ key, currentTarget }: KeyboardEvent<HTMLInputElement>) => {
    if (key !== "Escape") return;
    if (isOpen) setWish(false);
    else if (text === "") currentTarget.blur();
    else setText("");
  };
  return (
    <ComboboxProvider
      value={text}
      setValue={setText}
      open={isOpen}
      setOpen={setWish}
      resetValueOnHide={false}
      focusLoop
    >
      <div
        className={styles["finder"]}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) setWish(false);
        }}
      >
        <span className={styles["field"]} data-wrong={isWrong}>
          <Combobox
            id={id}
            ref={isFresh ? takeFocus : null}
            aria-describedby={describedBy}
            aria-invalid={isWrong}
            placeholder={sayQuestions("questions.thing-hint")}
            autoSelect="always"
            spellCheck={false}
            onKeyDown={stepBack}
          />
        </span>
        {isOpen && <ThingsCalled text={wanted} kinds={kinds} onChoose={onWrite} />}
        <PickedThing kinds={kinds} onTake={onWrite} />
      </div>
    </ComboboxProvider>
  );
}
