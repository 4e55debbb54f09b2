import type { Comparing, Condition } from "../../../../contract/lessons/condition.ts";
import type { Lesson } from "../../../../contract/lessons/lesson.ts";
import { sayTeach } from "../../../messages/say-teach.ts";
import styles from "./Editor.module.css";
import { NumberField, SelectField, TextField } from "./fields.tsx";
import type { Editing } from "./use-editing.ts";
import { useCellWords } from "./use-cell-words.ts";
import { ValueField } from "./ValueField.tsx";
import { withValue } from "./values.ts";

type ConditionFieldProps = {
  readonly editing: Editing;
  readonly conditions: readonly Condition[];
  readonly onChange: (conditions: readonly Condition[], lesson: Lesson, field?: string) => void;
};

const ways = ["above", "below", "near", "far", "same", "other"] as const;

/** When an option is right: how a computed value stands to a bound. Further conditions stay as they are. */
export function ConditionField({ editing, conditions, onChange }: ConditionFieldProps) {
  const { draft } = editing;
  const [first, ...others] = conditions;
  const words = useCellWords(first && draft.values[first.value]);
  if (!first) return null;
  const { value, must } = first;
  const set = (next: Condition, lesson = draft, field?: string) => {
    onChange([next, ...others], lesson, field);
  };
  const bound = draft.values[must.than];
  return (
    <div className={styles["condition"]}>
      <ValueField
        {...{ editing }}
        label={sayTeach("editor.right-where")}
        sort="one"
        name={value}
        onPick={(lesson, name) => {
          set({ value: name, must }, lesson);
        }}
      />
      <SelectField
        label={sayTeach("editor.is")}
        value={must.is}
        options={ways.map((is) => ({ value: is, label: sayTeach(`editor.is-${is}`) }))}
        onChange={(chosen) => {
          const is = ways.find((one) => one === chosen);
          if (is) set({ value, must: comparing(is, must) });
        }}
      />
      {bound?.by === "given" ? (
        <TextField
          label={sayTeach("editor.bound")}
          suggestions={words}
          value={String(bound.value)}
          onChange={(text) => {
            const { lesson, name } = withValue(draft, { by: "given", value: boundOf(text) });
            set({ value, must: { ...must, than: name } }, lesson, "bound");
          }}
        />
      ) : (
        <p className={styles["minor"]}>{sayTeach("editor.bound-computed", { name: must.than })}</p>
      )}
      {(must.is === "near" || must.is === "far") && (
        <NumberField
          label={sayTeach("editor.within")}
          value={must.within}
          least={0}
          onChange={(within) => {
            set({ value, must: { ...must, within } });
          }}
        />
      )}
      {others.length > 0 && (
        <p className={styles["minor"]}>
          {sayTeach("editor.more-conditions", { count: others.length })}
        </p>
      )}
    </div>
  );
}

function comparing(is: Comparing["is"], { than, ...must }: Comparing): Comparing {
  if (is !== "near" && is !== "far") return { is, than };
  return { is, than, within: "within" in must ? must.within : 1 };
}

/** A number where it reads as one, else a word. */
function boundOf(text: string): number | string {
  const trimmed = text.trim();
  const isNumber = /^[-−]?\d+(?:\.\d+)?$/.test(trimmed);
  return isNumber ? Number(trimmed.replace("−", "-")) : text;
}
