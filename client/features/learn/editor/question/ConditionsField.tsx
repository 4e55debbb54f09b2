import { Plus, X } from "lucide-react";

import type { Condition } from "../../../../../contract/lessons/condition.ts";
import type { Lesson } from "../../../../../contract/lessons/lesson.ts";
import { sayEditor } from "../../../../messages/say-editor.ts";
import { Button } from "../../../../ui/Button.tsx";
import { Glyph } from "../../../../ui/Glyph.tsx";
import { ComparingField } from "../value/ComparingField.tsx";
import styles from "../Editor.module.css";
import type { Editing } from "../use-editing.ts";
import { useCellWords } from "../value/use-cell-words.ts";
import { ValueField } from "../value/ValueField.tsx";

type ConditionsFieldProps = {
  readonly editing: Editing;
  readonly conditions: readonly Condition[];
  readonly onChange: (conditions: Condition[], lesson?: Lesson, field?: string) => void;
};

const ways = ["above", "below", "near", "far", "same", "other"] as const;

/** When an option is right: each condition has to hold. */
export function ConditionsField({ editing, conditions, onChange }: ConditionsFieldProps) {
  // A condition has no name of its own.
  const placed = conditions.map((condition, place) => ({ key: `at ${place}`, condition, place }));
  return (
    <>
      {placed.map(({ key, condition, place }) => (
        <ConditionField
          key={key}
          {...{ editing, condition }}
          isFirst={place === 0}
          onChange={(next, lesson, field) => {
            onChange(conditions.with(place, next), lesson, field && `${place} ${field}`);
          }}
          onRemove={
            conditions.length > 1
              ? () => {
                  onChange(conditions.toSpliced(place, 1));
                }
              : null
          }
        />
      ))}
      <Button
        look="quiet"
        onClick={() => {
          onChange([...conditions, ...conditions.slice(-1)]);
        }}
      >
        <Glyph icon={Plus} size={14} /> {sayEditor("editor.add-condition")}
      </Button>
    </>
  );
}

type ConditionFieldProps = Pick<ConditionsFieldProps, "editing"> & {
  readonly condition: Condition;
  readonly isFirst: boolean;
  readonly onChange: (condition: Condition, lesson?: Lesson, field?: string) => void;
  /** Null for the only one: an option needs it to be right or wrong. */
  readonly onRemove: (() => void) | null;
};

/** How a computed value has to stand to another. */
function ConditionField({ editing, condition, isFirst, ...props }: ConditionFieldProps) {
  const { onChange, onRemove } = props;
  const { value, must } = condition;
  const words = useCellWords(editing.draft.values[value]);
  return (
    <div className={styles["condition"]}>
      <ValueField
        {...{ editing }}
        label={sayEditor(isFirst ? "editor.right-where" : "editor.and-where")}
        sort="one"
        name={value}
        onPick={(lesson, name) => {
          onChange({ value: name, must }, lesson);
        }}
      />
      <ComparingField
        {...{ editing, must, ways }}
        label={sayEditor("editor.is")}
        suggestions={words}
        onChange={(next, lesson, field) => {
          onChange({ value, must: next }, lesson, field);
        }}
      />
      {onRemove && (
        <Button look="quiet" onClick={onRemove}>
          <Glyph icon={X} size={14} /> {sayEditor("editor.remove-condition")}
        </Button>
      )}
    </div>
  );
}
