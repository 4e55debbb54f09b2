import type { Lift, LeftOut } from "../../../../contract/paths/lift.ts";
import type { PathQuestion } from "../../../../contract/paths/question.ts";
import { sayPaths } from "../../../messages/say-paths.ts";
import { askLifted } from "../../../session/paths-asking.ts";
import { Row } from "../../../ui/Row.tsx";
import { isRelation } from "../../../workspace/workspace.ts";
import { LiftPicture } from "./LiftPicture.tsx";
import { liftWords } from "./lift-words.ts";
import type { PathsProps } from "../paths-props.ts";
import { useChosen } from "../form/use-chosen.ts";
import { useParts } from "../use-parts.ts";

type LiftRowsProps = Pick<PathsProps, "reach"> & {
  readonly question: PathQuestion;
  readonly lifts: readonly LeftOut[];
};

/** Conditions that can be given up, and what each would bring. */
export function LiftRows({ reach, question, lifts }: LiftRowsProps) {
  return (
    <ul>
      {lifts.map((leftOut) => (
        <li key={keyOf(leftOut.lift)}>
          <LiftRow {...{ reach, question, leftOut }} />
        </li>
      ))}
    </ul>
  );
}

type LiftRowProps = Omit<LiftRowsProps, "lifts"> & { readonly leftOut: LeftOut };

function LiftRow({ reach, question, leftOut }: LiftRowProps) {
  const { lift } = leftOut;
  const ids = "id" in lift ? [lift.id] : [];
  const [thing] = useChosen(ids);
  const { node } = useParts(ids);
  const [spoken] = ids.flatMap((id) =>
    isRelation(id) ? [] : (node(id)?.properties?.["spoken"] ?? []),
  );
  return (
    <Row
      picture={<LiftPicture lift={lift} thing={thing} />}
      end={sayPaths("paths.allow")}
      onClick={() => {
        void askLifted(reach, question, lift);
      }}
    >
      {liftWords(leftOut, spoken ?? thing?.name ?? "…")}
    </Row>
  );
}

function keyOf(lift: Lift): string {
  return "id" in lift ? `${lift.condition} ${lift.id}` : lift.condition;
}
