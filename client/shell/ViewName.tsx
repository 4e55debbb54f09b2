import { useDocuments } from "../api/queries.ts";
import { say } from "../messages/say.ts";

/** What the view shows: the one text by what it is, several by their number. */
export function ViewName() {
  const documents = useDocuments().data?.documents;
  if (!documents) return null;
  const [only, ...others] = documents;
  if (!only) return <>{say("top.view-none")}</>;
  if (others.length > 0) return <>{say("top.view-many", { count: documents.length })}</>;
  return <span data-tip={only.title}>{say("top.view-one")}</span>;
}
