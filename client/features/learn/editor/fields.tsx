import { useId } from "react";

import styles from "./Editor.module.css";

type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  /** Of a longer text, how many lines are seen. */
  readonly rows?: number;
  readonly hint?: string | undefined;
  /** What is wrong with what stands in it. */
  readonly fault?: string | null;
  /** What may be written, where it is known. */
  readonly suggestions?: readonly string[];
  readonly onChange: (value: string) => void;
};

/** A field for words, with what is wrong with them beside it. */
export function TextField(props: TextFieldProps) {
  const { label, value, rows, hint, fault = null, suggestions = [], onChange } = props;
  const id = useId();
  const common = {
    value,
    "aria-invalid": fault !== null,
    "aria-describedby": fault === null ? undefined : `${id}-fault`,
  };
  return (
    <div className={styles["field"]}>
      <label>
        <span>{label}</span>
        {rows === undefined ? (
          <input
            type="text"
            {...common}
            list={suggestions.length > 0 ? `${id}-list` : undefined}
            onChange={({ target }) => {
              onChange(target.value);
            }}
          />
        ) : (
          <textarea
            rows={rows}
            {...common}
            onChange={({ target }) => {
              onChange(target.value);
            }}
          />
        )}
      </label>
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      {hint !== undefined && <small>{hint}</small>}
      {fault !== null && (
        <p id={`${id}-fault`} className={styles["fault"]}>
          {fault}
        </p>
      )}
    </div>
  );
}

export type Choosable = { readonly value: string; readonly label: string };

type SelectFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Choosable[];
  readonly onChange: (value: string) => void;
};

export function SelectField({ label, value, options, onChange }: SelectFieldProps) {
  return (
    <div className={styles["field"]}>
      <label>
        <span>{label}</span>
        <select
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
      </label>
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
  return (
    <div className={styles["field"]}>
      <label>
        <span>{label}</span>
        <input
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
      </label>
    </div>
  );
}
