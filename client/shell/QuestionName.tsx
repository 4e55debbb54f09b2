import type { EntityId } from "../../contract/ids.ts";
import { say } from "../messages/say.ts";
import { drawnAnswer } from "../session/answers/drawn-answer.ts";
import { useNaming } from "../session/use-naming.ts";
import { useSession } from "../session/session.ts";
import { ViewName } from "./ViewName.tsx";

/** What the view shows while something is asked: from where to where, or the question it answers. */
export function QuestionName() {
  const question = useSession(({ workspace }) => workspace.question);
  const { alone } = useNaming();
  const asked = useSession(({ trail }) => drawnAnswer(trail)?.sentence.params["title"]);
  if (!question) return asked === undefined ? <ViewName /> : <>{asked}</>;
  const named = ([first, ...others]: readonly EntityId[]) =>
    `${first ? alone(first) : ""}${others.length > 0 ? ` +${others.length}` : ""}`;
  return <>{say("top.view-paths", { from: named(question.from), to: named(question.to) })}</>;
}
