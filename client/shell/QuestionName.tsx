import type { EntityId } from "../../contract/ids.ts";
import { say } from "../messages/say.ts";
import { useNaming } from "../session/use-naming.ts";
import { useSession } from "../session/session.ts";
import { ViewName } from "./ViewName.tsx";

/** What the view shows while paths are asked for: from where to where. */
export function QuestionName() {
  const question = useSession(({ workspace }) => workspace.question);
  const { alone } = useNaming();
  if (!question) return <ViewName />;
  const named = ([first, ...others]: readonly EntityId[]) =>
    `${first ? alone(first) : ""}${others.length > 0 ? ` +${others.length}` : ""}`;
  return <>{say("top.view-paths", { from: named(question.from), to: named(question.to) })}</>;
}
