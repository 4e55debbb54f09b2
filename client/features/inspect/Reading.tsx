import { LoaderCircle, TriangleAlert } from "lucide-react";

import { explain } from "../../api/explain.ts";
import { say } from "../../messages/say.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";

type ReadingProps = {
  readonly error: unknown;
  readonly onRetry: () => void;
};

/** Stands in for what is still being read, or could not be. */
export function Reading({ error, onRetry }: ReadingProps) {
  if (!error) return <Note icon={LoaderCircle} title={say("inspect.loading")} />;
  return (
    <Note icon={TriangleAlert} title={say("inspect.failed")} urgent>
      <p>{explain(error)}</p>
      <Button onClick={onRetry}>{say("problems.retry")}</Button>
    </Note>
  );
}
