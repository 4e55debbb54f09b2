import {
  Select,
  SelectItem,
  SelectItemCheck,
  SelectPopover,
  SelectProvider,
} from "@ariakit/react/select";
import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";

import { Glyph } from "../../../ui/Glyph.tsx";
import styles from "./Field.module.css";

export type Option<Value extends string> = {
  readonly value: Value;
  readonly name: string;
  readonly picture?: ReactNode;
  /** What it means, for whoever points at it. */
  readonly means?: string;
};

type ListProps<Value extends string> = {
  readonly label: string;
  readonly options: readonly Option<Value>[];
};

type ChoiceProps<Value extends string> = ListProps<Value> & {
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
};

/** One of several, chosen from a list that opens. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, options, value, onChoose } = props;
  return (
    <SelectProvider<string>
      value={value}
      setValue={(next: string) => {
        const chosen = options.find((option) => option.value === next);
        if (chosen) onChoose(chosen.value);
      }}
    >
      <Select className={styles["select"]} aria-label={label}>
        <span className={styles["shown"]}>
          {options.find((option) => option.value === value)?.name}
        </span>
        <Glyph icon={ChevronDown} size={14} />
      </Select>
      <Options label={label} options={options} />
    </SelectProvider>
  );
}

type ChoicesProps<Value extends string> = ListProps<Value> & {
  readonly values: readonly Value[];
  readonly onChoose: (values: Value[]) => void;
  /** What the closed field shows of them. */
  readonly children: ReactNode;
};

/** Any of several; the list stays open while they are ticked. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { label, options, values, onChoose, children } = props;
  return (
    <SelectProvider
      value={values.map(String)}
      setValue={(next: string[]) => {
        onChoose(options.flatMap(({ value }) => (next.includes(value) ? [value] : [])));
      }}
    >
      <Select className={styles["select"]} aria-label={label}>
        <span className={styles["shown"]}>{children}</span>
        <Glyph icon={ChevronDown} size={14} />
      </Select>
      <Options label={label} options={options} />
    </SelectProvider>
  );
}

function Options<Value extends string>({ label, options }: ListProps<Value>) {
  return (
    <SelectPopover className={styles["options"]} aria-label={label} gutter={4} fixed unmountOnHide>
      {options.map(({ value, name, picture, means }) => (
        <SelectItem key={value} value={value} className={styles["option"]} data-tip={means}>
          <SelectItemCheck className={styles["check"]} />
          {picture}
          <span>{name}</span>
        </SelectItem>
      ))}
    </SelectPopover>
  );
}
