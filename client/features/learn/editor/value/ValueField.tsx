import { EntityId } from "../../../../../contract/ids.ts";
import type { Computed } from "../../../../../contract/lessons/computed.ts";
import type { Lesson } from "../../../../../contract/lessons/lesson.ts";
import { sayEditor } from "../../../../messages/say-editor.ts";
import { words } from "../../../../messages/words.ts";
import { useNaming } from "../../../../session/use-naming.ts";
import { writtenIn } from "./comparing.ts";
import styles from "../Editor.module.css";
import { SelectField } from "../fields.tsx";
import { GraphFields } from "./GraphFields.tsx";
import { RunFields } from "./RunFields.tsx";
import { type Source, sourceOf } from "./sources.ts";
import type { Editing } from "../use-editing.ts";
import { firstValue, type Sort, withValue } from "./values.ts";

export type ValueFieldProps = {
  readonly editing: Editing;
  readonly label: string;
  readonly sort: Sort;
  /** The value that is chosen. */
  readonly name: string;
  /** A value was chosen; the lesson computes it by then. */
  readonly onPick: (lesson: Lesson, name: string) => void;
  /** How it is offered to write it instead. Where this is left out it has to be computed. */
  readonly writing?: { readonly label: string; readonly onChoose: () => void };
};

const written = "written";
const other = "other";

/** Chooses a value that the lesson computes: from what, and what of that. */
export function ValueField(props: ValueFieldProps) {
  const { editing, label, sort, name, writing } = props;
  const { draft, sources, around } = editing;
  const source = sourceOf(draft.values[name], sources);
  const stands = standsAs(props, source);
  const nameOf = useSourceName(editing);
  const offered = sources.filter((one) => firstValue(one, sort, around) !== null);
  const own = writing ? [{ value: written, label: writing.label }] : [];
  const kept = { value: other, label: sayEditor("editor.other-value", { name }) };
  return (
    <div className={styles["value"]}>
      <SelectField
        label={label}
        value={stands}
        options={[
          ...own,
          ...(stands === other ? [kept] : []),
          ...offered.map((one) => ({ value: one.key, label: nameOf(one) })),
        ]}
        onChange={(key) => {
          if (key === written) writing?.onChoose();
          const chosen = offered.find((one) => one.key === key);
          const first = chosen && firstValue(chosen, sort, around);
          if (first) pickIn(props, first);
        }}
      />
      {source && <Parts {...props} />}
      {stands !== written && <small>{sayEditor("editor.in-a-text", { name: `{${name}}` })}</small>}
    </div>
  );
}

/** From what the chosen value is: the key of a source, the teacher, or the file alone. */
function standsAs({ editing, name, writing }: ValueFieldProps, source: Source | undefined): string {
  if (writing && writtenIn(editing.draft.values[name]) !== null) return written;
  return source?.key ?? other;
}

function pickIn({ editing, onPick }: ValueFieldProps, computed: Computed): void {
  const { lesson, name } = withValue(editing.draft, computed);
  onPick(lesson, name);
}

/** What of the source: a number of a run, or something of an answer. */
function Parts(props: ValueFieldProps) {
  const { editing, sort, name } = props;
  const computed = editing.draft.values[name];
  const pick = (next: Computed) => {
    pickIn(props, next);
  };
  if (computed?.by === "graph") {
    const entry = editing.offered.catalogue.find((one) => one.name === computed.question);
    return <GraphFields {...{ computed, sort, entry }} onPick={pick} />;
  }
  if (computed?.by !== "model" && computed?.by !== "course") return null;
  return <RunFields {...{ computed }} model={editing.around.modelOf(computed.run)} onPick={pick} />;
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
    return sayEditor("editor.asked-of", { title, of: asked.join(", ") });
  };
}
