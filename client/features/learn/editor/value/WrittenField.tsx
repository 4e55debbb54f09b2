import { useState } from "react";

import { sayEditor } from "../../../../messages/say-editor.ts";
import { readWritten } from "./comparing.ts";
import { TextField } from "../fields.tsx";

type WrittenFieldProps = {
  readonly value: number | string;
  /** Whether a word makes no sense there. */
  readonly isNumber: boolean;
  readonly suggestions?: readonly string[];
  readonly onChange: (value: number | string) => void;
};

/** A number, or a word, that the teacher writes for answers to be compared with. */
export function WrittenField({ value, isNumber, onChange, ...props }: WrittenFieldProps) {
  const [text, setText] = useState(String(value));
  return (
    <TextField
      {...props}
      label={sayEditor(isNumber ? "editor.written-number" : "editor.written")}
      // What was typed stays as it was typed, unless the value was changed elsewhere.
      value={readWritten(text) === value ? text : String(value)}
      fault={isNumber && typeof value !== "number" ? sayEditor("editor.write-number") : null}
      onChange={(next) => {
        setText(next);
        onChange(readWritten(next));
      }}
    />
  );
}
