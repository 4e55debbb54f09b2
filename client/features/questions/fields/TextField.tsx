import { sayQuestions } from "../../../messages/say-questions.ts";
import type { FieldProps } from "./field-props.ts";
import styles from "./Field.module.css";

type NumberFieldProps = FieldProps & { readonly min: number; readonly max: number };

/** A whole number, with its limits beside it. */
export function NumberField(props: NumberFieldProps) {
  const { value, min, max, id, describedBy, isWrong, onWrite } = props;
  return (
    <span className={styles["field"]} data-wrong={isWrong}>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        aria-describedby={describedBy}
        aria-invalid={isWrong}
        value={value}
        onChange={({ target }) => {
          onWrite(target.value);
        }}
      />
      <span className={styles["beside"]}>{sayQuestions("questions.range", { min, max })}</span>
    </span>
  );
}

type TextFieldProps = FieldProps & { readonly most: number };

export function TextField({ value, most, id, describedBy, isWrong, onWrite }: TextFieldProps) {
  return (
    <span className={styles["field"]} data-wrong={isWrong}>
      <input
        id={id}
        autoComplete="off"
        spellCheck={false}
        maxLength={most}
        aria-describedby={describedBy}
        aria-invalid={isWrong}
        value={value}
        onChange={({ target }) => {
          onWrite(target.value);
        }}
      />
    </span>
  );
}
