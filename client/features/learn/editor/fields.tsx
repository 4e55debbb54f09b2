import { type ReactNode, useId } from "react";

import styles from "./Editor.module.css";

type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  /** What is wrong with what stands in it. */
  readonly fault?: string | null;
  readonly onChange: (value: string) => void;
};

type TextFieldProps = FieldProps & {
  /** What may be written, where it is known. */
  readonly suggestions?: readonly string[];
};

const none: readonly string[] = [];

/** A field for a few words, with what is wrong with them beside it. */
export function TextField({ label, value, suggestions = none, onChange, ...said }: TextFieldProps) {
  const id = useId();
  return (
    <Field {...said} id={id}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        list={suggestions.length > 0 ? `${id}-list` : undefined}
        {...saidOf(id, said.fault)}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </datalist>
      )}
    </Field>
  );
}

type LongFieldProps = FieldProps & {
  /** How many lines are seen. */
  readonly rows: number;
};

/** A field for sentences. */
export function LongField({ label, value, rows, onChange, ...said }: LongFieldProps) {
  const id = useId();
  return (
    <Field {...said} id={id}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={value}
        {...saidOf(id, said.fault)}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
    </Field>
  );
}

function saidOf(id: string, fault: string | null = null) {
  if (fault === null) return {};
  return { "aria-invalid": true, "aria-describedby": `${id}-fault` };
}

type AroundProps = Pick<FieldProps, "hint" | "fault"> & {
  readonly id: string;
  readonly children: ReactNode;
};

function Field({ id, hint, fault = null, children }: AroundProps) {
  return (
    <div className={styles["field"]}>
      {children}
      {hint !== undefined && <small>{hint}</small>}
      {fault !== null && (
        <p id={`${id}-fault`} className={styles["fault"]}>
          {fault}
        </p>
      )}
    </div>
  );
}

type Choosable = { readonly value: string; readonly label: string };

type SelectFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Choosable[];
  readonly onChange: (value: string) => void;
};

export function SelectField({ label, value, options, onChange }: SelectFieldProps) {
  const id = useId();
  return (
    <div className={styles["field"]}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

type NumberFieldProps = {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly onChange: (value: number) => void;
};

/** A field for a number; what is no number yet changes nothing. */
export function NumberField({ label, value, least, onChange }: NumberFieldProps) {
  const id = useId();
  return (
    <div className={styles["field"]}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        step="any"
        min={least}
        defaultValue={value}
        key={value}
        onBlur={({ target }) => {
          const next = target.valueAsNumber;
          if (Number.isFinite(next) && next >= least && next !== value) onChange(next);
          else target.value = String(value);
        }}
      />
    </div>
  );
}
