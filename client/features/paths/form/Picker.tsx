import { Combobox } from "@ariakit/react/combobox";
import type { LucideIcon } from "lucide-react";
import { type KeyboardEvent, type RefObject, useId } from "react";

import { sayPaths } from "../../../messages/say-paths.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { SuggestingField } from "../../../ui/SuggestingField.tsx";
import { useSuggesting } from "../../../ui/use-suggesting.ts";
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
  const suggesting = useSuggesting();
  const hint = useId();
  const choose = (one: Choosable) => {
    suggesting.setText("");
    suggesting.setOpen(false);
    onAdd(one);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const last = chosen.at(-1);
    suggesting.stepBack(event);
    if (event.key === "Backspace" && suggesting.text === "" && last) onRemove(last.id);
  };
  return (
    <SuggestingField suggesting={suggesting} className={styles["picker"]}>
      <div className={styles["field"]}>
        {chosen.length > 0 && (
          <ul id={hint} className={styles["chips"]} aria-label={label}>
            {chosen.map(({ id, ...chip }) => (
              <li key={id} className={styles["chosen"]}>
                <Chip
                  {...chip}
                  removeLabel={sayPaths("paths.remove", { name: chip.name })}
                  onRemove={() => {
                    onRemove(id);
                  }}
                />
              </li>
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
      {suggesting.isOpen && (
        <Suggested
          text={suggesting.wanted}
          withTypes={props.withTypes ?? false}
          without={chosen.map(({ id }) => id)}
          onChoose={choose}
        />
      )}
    </SuggestingField>
  );
}
