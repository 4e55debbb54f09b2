import { LoaderCircle, TriangleAlert } from "lucide-react";

import { explain } from "../../api/explain.ts";
import { ProblemError } from "../../api/problem-error.ts";
import { sayInspect } from "../../messages/say-inspect.ts";
import { say } from "../../messages/say.ts";
import { useShownScope } from "../../session/use-shown-scope.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { Unspoken } from "./Unspoken.tsx";

type ReadingProps = {
  readonly error: unknown;
  readonly onRetry: () => void;
};

/** Stands in for what is still being read, could not be, or is said by no source that is on. */
export function Reading({ error, onRetry }: ReadingProps) {
  const scope = useShownScope();
  if (!error)
    return <Note icon={LoaderCircle} titleAs="h1" title={sayInspect("inspect.loading")} />;
  const isUnspoken = scope && error instanceof ProblemError && error.code === "not-found";
  if (isUnspoken) return <Unspoken of="pick" />;
  return (
    <Note icon={TriangleAlert} titleAs="h1" title={sayInspect("inspect.failed")} urgent>
      <p>{explain(error)}</p>
      <Button onClick={onRetry}>{say("problems.retry")}</Button>
    </Note>
  );
}
