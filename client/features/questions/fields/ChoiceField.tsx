import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";

import { useSchema } from "../../../api/queries.ts";
import { sayQuestions } from "../../../messages/say-questions.ts";
import { words } from "../../../messages/words.ts";
import { Glyph } from "../../../ui/Glyph.tsx";
import { Swatch } from "../../../ui/Swatch.tsx";
import type { FieldProps } from "./field-props.ts";
import styles from "./Field.module.css";

export type Option = { readonly value: string; readonly label: string };

type ChoiceFieldProps = FieldProps & {
  readonly options: readonly Option[];
  readonly picture?: ReactNode;
};

/** One of several, or none where that limits nothing. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { input, value, options, picture, id, describedBy, isWrong, onWrite } = props;
  const mayBeNone = input.default === null;
  return (
    <span className={styles["field"]} data-wrong={isWrong}>
      {picture}
      <select
        id={id}
        aria-describedby={describedBy}
        aria-invalid={isWrong}
        value={value}
        onChange={({ target }) => {
          onWrite(target.value);
        }}
      >
        {mayBeNone && (
          <option value="">
            {sayQuestions(input.required ? "questions.choose" : "questions.any")}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Glyph icon={ChevronDown} size={14} />
    </span>
  );
}

export function LayerField(props: FieldProps) {
  const layers = useSchema().data?.layers ?? [];
  const options = layers.map(({ id, label }) => ({ value: id, label: words(label) }));
  const picture = props.value === "" ? undefined : <Swatch layer={props.value} />;
  return <ChoiceField {...props} options={options} picture={picture} />;
}
