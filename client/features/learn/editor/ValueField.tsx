import type { Lesson } from "../../../../contract/lessons/lesson.ts";
import { sayTeach } from "../../../messages/say-teach.ts";
import { words } from "../../../messages/words.ts";
import { useNaming } from "../../../session/use-naming.ts";
import { EntityId } from "../../../../contract/ids.ts";
import styles from "./Editor.module.css";
import { SelectField } from "./fields.tsx";
import { GraphFields } from "./GraphFields.tsx";
import { RunFields } from "./RunFields.tsx";
import { type Source, sourceOf } from "./sources.ts";
import type { Editing } from "./use-editing.ts";
import { firstValue, type Sort, withValue } from "./values.ts";

export type ValueFieldProps = {
  readonly editing: Editing;
  readonly label: string;
  readonly sort: Sort;
  /** The value that is chosen. */
  readonly name: string;
  /** A value was chosen; the lesson computes it by then. */
  readonly onPick: (lesson: Lesson, name: string) => void;
};

/** Chooses a value that the lesson computes: from what, and what of that. It is never written down. */
export function ValueField({ editing, label, sort, name, onPick }: ValueFieldProps) {
  const { draft, sources, around } = editing;
  const computed = draft.values[name];
  const source = sourceOf(computed, sources);
  const nameOf = useSourceName(editing);
  const offered = sources.filter((one) => firstValue(one, sort, around) !== null);
  const pick = (next: Parameters<typeof withValue>[1]) => {
    const found = withValue(draft, next);
    onPick(found.lesson, found.name);
  };
  return (
    <div className={styles["value"]} role="group" aria-label={label}>
      <SelectField
        label={label}
        value={source?.key ?? ""}
        options={[
          ...(source ? [] : [{ value: "", label: sayTeach("editor.other-value", { name }) }]),
          ...offered.map((one) => ({ value: one.key, label: nameOf(one) })),
        ]}
        onChange={(key) => {
          const chosen = offered.find((one) => one.key === key);
          const first = chosen && firstValue(chosen, sort, around);
          if (first) pick(first);
        }}
      />
      {(computed?.by === "model" || computed?.by === "course") && (
        <RunFields {...{ computed }} model={around.modelOf(computed.run)} onPick={pick} />
      )}
      {computed?.by === "graph" && source && (
        <GraphFields
          {...{ computed, sort }}
          entry={editing.offered.catalogue.find((one) => one.name === computed.question)}
          onPick={pick}
        />
      )}
      <small>{sayTeach("editor.in-a-text", { name: `{${name}}` })}</small>
    </div>
  );
}

/** A run by its label; a question by its title and the things it is asked of. */
function useSourceName({ draft, offered }: Editing): (source: Source) => string {
  const naming = useNaming();
  return (source) => {
    if (source.as === "run") {
      const run = draft.runs[source.run];
      return run ? words(run.label) : source.run;
    }
    const { question, params } = source.asked;
    const title = offered.catalogue.find((one) => one.name === question)?.title ?? question;
    const asked = Object.values(params).map((value) => {
      const thing = EntityId.safeParse(value);
      return thing.success ? naming.alone(thing.data) : String(value);
    });
    if (asked.length === 0) return title;
    return sayTeach("editor.asked-of", { title, of: asked.join(", ") });
  };
}
