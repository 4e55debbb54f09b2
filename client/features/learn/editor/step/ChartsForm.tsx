import { sayEditor } from "../../../../messages/say-editor.ts";
import { titleText } from "../../model/amount-text.ts";
import { changedStep } from "./draft-steps.ts";
import styles from "../Editor.module.css";
import type { StepFormProps } from "./StepForm.tsx";

/** Which charts of a run are shown; a step that shows no run has none. */
export function ChartsForm({ editing, step }: StepFormProps) {
  const { view } = step;
  if (view.as !== "run") return null;
  const [first = ""] = view.runs;
  const model = editing.around.modelOf(first);
  if (!model) return null;
  const told = model.variables.filter(({ id }) => model.presented.told.includes(id));
  return (
    <fieldset className={styles["checks"]}>
      <legend>{sayEditor("editor.charts")}</legend>
      {told.map((variable) => {
        const isShown = view.charts.includes(variable.id);
        return (
          <label key={variable.id}>
            <input
              type="checkbox"
              checked={isShown}
              // A step without a chart shows nothing.
              disabled={isShown && view.charts.length === 1}
              onChange={() => {
                const charts = isShown
                  ? view.charts.filter((id) => id !== variable.id)
                  : [...view.charts, variable.id];
                const changed = { view: { ...view, charts } };
                editing.change(changedStep(editing.draft, step.key, changed));
              }}
            />
            {titleText(variable)}
          </label>
        );
      })}
    </fieldset>
  );
}
