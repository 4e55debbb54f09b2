import type { Model } from "../../../../../contract/dynamics/model.ts";
import { type Computed, Measured } from "../../../../../contract/lessons/computed.ts";
import { sayEditor } from "../../../../messages/say-editor.ts";
import { titleText } from "../../model/amount-text.ts";
import { SelectField } from "../fields.tsx";
import { ofRun } from "./values.ts";

type OfRun = Extract<Computed, { by: "model" | "course" }>;

type RunFieldsProps = {
  readonly computed: OfRun;
  readonly model: Model | undefined;
  readonly onPick: (computed: Computed) => void;
};

/** Which variable of a run, and which number of it. */
export function RunFields({ computed, model, onPick }: RunFieldsProps) {
  if (!model) return null;
  const { run, variable } = computed;
  const told = model.variables.filter(
    ({ id }) => model.presented.told.includes(id) || id === variable,
  );
  return (
    <>
      <SelectField
        label={sayEditor("editor.variable")}
        value={variable}
        options={told.map((one) => ({ value: one.id, label: titleText(one) }))}
        onChange={(id) => {
          onPick(
            computed.by === "course"
              ? { by: "course", run, variable: id }
              : ofRun(run, id, computed.of),
          );
        }}
      />
      {computed.by === "model" && (
        <SelectField
          label={sayEditor("editor.measure")}
          value={typeof computed.of === "string" ? computed.of : ""}
          options={[
            ...(typeof computed.of === "string"
              ? []
              : [{ value: "", label: sayEditor("editor.measure-at", { time: computed.of.at }) }]),
            ...Measured.options.map((of) => ({
              value: of,
              label: sayEditor(`editor.measure-${of}`),
            })),
          ]}
          onChange={(chosen) => {
            const of = Measured.safeParse(chosen);
            if (of.success) onPick(ofRun(run, variable, of.data));
          }}
        />
      )}
    </>
  );
}
