import { Combobox, ComboboxProvider } from "@ariakit/react/combobox";
import type { LucideIcon } from "lucide-react";
import { type KeyboardEvent, type RefObject, useId, useState } from "react";

import { Chip } from "./Chip.tsx";
import styles from "./Field.module.css";
import { type Choosable, Suggested } from "./Suggested.tsx";

/** Something that was chosen, as its chip shows it. */
export type Chosen = {
  readonly id: string;
  readonly name: string;
  readonly icon: LucideIcon;
};

type PickerProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly chosen: readonly Chosen[];
  /** Whether kinds of relation are offered beside things. */
  readonly withTypes?: boolean;
  readonly most: number;
  readonly field?: RefObject<HTMLInputElement | null>;
  readonly onAdd: (one: Choosable) => void;
  readonly onRemove: (id: string) => void;
};

/** A field that takes several things: each becomes a chip, and letters bring up suggestions. */
export function Picker(props: PickerProps) {
  const { label, placeholder, chosen, field, most, onAdd, onRemove } = props;
  const [text, setText] = useState("");
  const [wish, setWish] = useState(false);
  const hint = useId();
  const wanted = text.trim();
  const isOpen = wish && wanted !== "";
  const choose = (one: Choosable) => {
    setText("");
    setWish(false);
    onAdd(one);
  };
  const onKeyDown = ({ key, currentTarget }: KeyboardEvent<HTMLInputElement>) => {
    const last = chosen.at(-1);
    if (key === "Escape") stepBack(currentTarget);
    if (key === "Backspace" && text === "" && last) onRemove(last.id);
  };
  /** First the list goes, then the text, then the focus. */
  const stepBack = (input: HTMLInputElement) => {
    if (isOpen) setWish(false);
    else if (text === "") input.blur();
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
        className={styles["picker"]}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) setWish(false);
        }}
      >
        <div className={styles["field"]}>
          {chosen.length > 0 && (
            <ul id={hint} className={styles["chips"]} aria-label={label}>
              {chosen.map(({ id, ...chip }) => (
                <Chip
                  key={id}
                  {...chip}
                  onRemove={() => {
                    onRemove(id);
                  }}
                />
              ))}
            </ul>
          )}
          {chosen.length < most && (
            <Combobox
              ref={field}
              className={styles["input"]}
              aria-label={label}
              aria-describedby={chosen.length > 0 ? hint : undefined}
              placeholder={chosen.length > 0 ? "" : placeholder}
              autoSelect="always"
              spellCheck={false}
              onKeyDown={onKeyDown}
            />
          )}
        </div>
        {isOpen && (
          <Suggested
            text={wanted}
            withTypes={props.withTypes ?? false}
            without={chosen.map(({ id }) => id)}
            onChoose={choose}
          />
        )}
      </div>
    </ComboboxProvider>
  );
}
