import type { Comparing } from "../../../../../contract/lessons/condition.ts";
import type { Lesson } from "../../../../../contract/lessons/lesson.ts";
import { sayEditor } from "../../../../messages/say-editor.ts";
import { comparing, isOfNumbers, writtenIn } from "./comparing.ts";
import { NumberField, SelectField } from "../fields.tsx";
import type { Editing } from "../use-editing.ts";
import { ValueField } from "./ValueField.tsx";
import { withValue } from "./values.ts";
import { WrittenField } from "./WrittenField.tsx";

type ComparingFieldProps = {
  readonly editing: Editing;
  /** What the way of comparing is called. */
  readonly label: string;
  readonly must: Comparing;
  readonly ways: readonly Comparing["is"][];
  /** Words that may be compared with, where they are known. */
  readonly suggestions?: readonly string[];
  readonly onChange: (must: Comparing, lesson?: Lesson, field?: string) => void;
};

/** How something stands to another value: to what the teacher writes, or to what is computed. */
export function ComparingField({ editing, must, ways, onChange, ...props }: ComparingFieldProps) {
  const { draft } = editing;
  const written = writtenIn(draft.values[must.than]);
  const offered = ways.includes(must.is) ? ways : [...ways, must.is];
  function write(value: number | string, field?: string): void {
    const { lesson, name } = withValue(draft, { by: "given", value });
    onChange({ ...must, than: name }, lesson, field);
  }
  return (
    <>
      <SelectField
        label={props.label}
        value={must.is}
        options={offered.map((is) => ({ value: is, label: sayEditor(`editor.is-${is}`) }))}
        onChange={(chosen) => {
          const is = offered.find((one) => one === chosen);
          if (is) onChange(comparing(is, must));
        }}
      />
      <ValueField
        {...{ editing }}
        label={sayEditor("editor.compared-with")}
        sort="one"
        name={must.than}
        writing={{
          label: sayEditor(isOfNumbers(must) ? "editor.i-write-number" : "editor.i-write"),
          onChoose: () => {
            write(0);
          },
        }}
        onPick={(lesson, than) => {
          onChange({ ...must, than }, lesson);
        }}
      />
      {written !== null && (
        <WrittenField
          value={written}
          isNumber={isOfNumbers(must)}
          {...(props.suggestions && { suggestions: props.suggestions })}
          onChange={(value) => {
            write(value, "bound");
          }}
        />
      )}
      {(must.is === "near" || must.is === "far") && (
        <NumberField
          label={sayEditor(must.is === "near" ? "editor.near-within" : "editor.far-within")}
          value={must.within}
          least={0}
          onChange={(within) => {
            onChange({ ...must, within });
          }}
        />
      )}
    </>
  );
}
