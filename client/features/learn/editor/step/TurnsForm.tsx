import { useState } from "react";

import { sayEditor } from "../../../../messages/say-editor.ts";
import { titleText } from "../../model/amount-text.ts";
import { changedStep } from "./draft-steps.ts";
import styles from "../Editor.module.css";
import type { StepFormProps } from "./StepForm.tsx";

/** What of the model the learner may change; a step that shows no run has nothing to change. */
export function TurnsForm({ editing, step }: StepFormProps) {
  const { view, parameters } = step;
  const [isOpen, setOpen] = useState<boolean | null>(null);
  if (view.as !== "run") return null;
  const [first = ""] = view.runs;
  const model = editing.around.modelOf(first);
  if (!model) return null;
  const changed = editing.draft.runs[first]?.scenario.changes.map(({ key }) => key) ?? [];
  const near = new Set([...model.presented.first, ...changed]);
  const row = ({ key, name }: (typeof model.parameters)[number]) => (
    <label key={key}>
      <input
        type="checkbox"
        checked={parameters.includes(key)}
        onChange={() => {
          const next = parameters.includes(key)
            ? parameters.filter((one) => one !== key)
            : [...parameters, key];
          editing.change(changedStep(editing.draft, step.key, { parameters: next }));
        }}
      />
      {titleText({ name })}
    </label>
  );
  const far = model.parameters.filter(
    ({ key, kind }) => !near.has(key) && (kind !== "switch" || parameters.includes(key)),
  );
  return (
    <fieldset className={styles["checks"]}>
      <legend>{sayEditor("editor.turns")}</legend>
      <p className={styles["minor"]}>{sayEditor("editor.turns-explain")}</p>
      {model.parameters.filter(({ key }) => near.has(key)).map(row)}
      {far.length > 0 && (
        <details
          open={isOpen ?? far.some(({ key }) => parameters.includes(key))}
          onToggle={({ currentTarget }) => {
            setOpen(currentTarget.open);
          }}
        >
          <summary>{sayEditor("editor.turns-more")}</summary>
          {far.map(row)}
        </details>
      )}
    </fieldset>
  );
}
