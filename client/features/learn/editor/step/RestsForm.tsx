import type { ClaimId } from "../../../../../contract/ids.ts";
import type { LessonView } from "../../../../../contract/lessons/lesson-view.ts";
import { useClaim, useEntity } from "../../../../api/queries.ts";
import { sayEditor } from "../../../../messages/say-editor.ts";
import { useTable } from "../../../../session/lessons/use-table.ts";
import { useSession } from "../../../../session/session.ts";
import { isRelation } from "../../../../workspace/workspace.ts";
import type { EntityId } from "../../../../../contract/ids.ts";
import { claimsInTable, claimsOfRun } from "./claims-at-hand.ts";
import styles from "../Editor.module.css";
import { restedOn } from "./rested.ts";
import type { StepFormProps } from "./StepForm.tsx";

type Seen<As> = Extract<LessonView, { as: As }>;

/** The claims that a step rests on, chosen from those of what it shows. */
export function RestsForm(props: StepFormProps) {
  const { view } = props.step;
  if (view.as === "question") return <OfAnswer {...props} view={view} />;
  if (view.as === "graph") return <OfPicked {...props} view={view} />;
  const runs = view.as === "run" ? view.runs : [];
  return <Choice {...props} ids={claimsOfRun(props.editing, runs)} />;
}

function OfAnswer({ view, ...props }: StepFormProps & { readonly view: Seen<"question"> }) {
  const { data } = useTable({ question: view.question, params: view.params });
  return <Choice {...props} ids={claimsInTable(data ?? undefined)} />;
}

function OfPicked({ view, ...props }: StepFormProps & { readonly view: Seen<"graph"> }) {
  const edges = useSession(({ contents }) => contents.edges);
  const ofRelations = view.relations.flatMap((id) => edges.get(id)?.claims ?? []);
  if (view.pick && !isRelation(view.pick)) {
    return <OfThing {...props} thing={view.pick} others={ofRelations} />;
  }
  return <Choice {...props} ids={ofRelations} />;
}

type OfThingProps = StepFormProps & {
  readonly thing: EntityId;
  readonly others: readonly ClaimId[];
};

function OfThing({ thing, others, ...props }: OfThingProps) {
  const { data } = useEntity(thing, undefined);
  return <Choice {...props} ids={[...others, ...(data?.claims.map(({ id }) => id) ?? [])]} />;
}

type ChoiceProps = StepFormProps & { readonly ids: readonly ClaimId[] };

/** What is chosen already stays to be chosen, whatever the view shows by then. */
function Choice({ ids, ...props }: ChoiceProps) {
  const all = [...new Set([...props.step.rests, ...ids])];
  return (
    <fieldset className={styles["checks"]}>
      <legend>{sayEditor("editor.rests")}</legend>
      {all.length === 0 && <p className={styles["minor"]}>{sayEditor("editor.no-claims")}</p>}
      {all.map((id) => (
        <ClaimCheck key={id} {...props} id={id} />
      ))}
    </fieldset>
  );
}

function ClaimCheck({ id, editing, step }: StepFormProps & { readonly id: ClaimId }) {
  const { data, error } = useClaim(id, false, undefined);
  const rests = step.rests.includes(id);
  const written = editing.draft.claims.find(({ claim }) => claim === id);
  const claim =
    data ?? (error && written && { id, text: written.says, modality: written.modality });
  if (!claim) return null;
  return (
    <label>
      <input
        type="checkbox"
        checked={rests}
        onChange={() => {
          editing.change(restedOn(editing.draft, step.key, claim, !rests));
        }}
      />
      <span>
        {claim.text}
        {!data && <small>{sayEditor("editor.claim-gone")}</small>}
      </span>
    </label>
  );
}
