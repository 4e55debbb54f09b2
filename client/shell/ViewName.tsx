import { useDocuments } from "../api/queries.ts";
import { say } from "../messages/say.ts";
import { useScope } from "../session/use-scope.ts";

/** What the view shows: the one text by what it is, several by their number. */
export function ViewName() {
  const documents = useDocuments().data?.documents;
  const scope = useScope();
  if (!documents) return null;
  if (documents.length === 0) return <>{say("top.view-none")}</>;
  const on = scope ? documents.filter(({ id }) => scope.includes(id)) : documents;
  const [only, ...others] = on;
  if (!only) return <>{say("top.view-off")}</>;
  if (others.length > 0) return <>{say("top.view-many", { count: on.length })}</>;
  const name = scope ? say("top.view-of", { title: only.title }) : say("top.view-one");
  return <span data-tip={only.title}>{name}</span>;
}
