import { Suspense, useCallback } from "react";

import { ProblemError } from "./api/problem-error.ts";
import { useSchema } from "./api/queries.ts";
import { useBeginning } from "./session/use-beginning.ts";
import { NotLoaded } from "./shell/NotLoaded.tsx";
import { Starting } from "./shell/Starting.tsx";
import { useAwaiting } from "./shell/use-awaiting.ts";
import { useQuietFetch } from "./shell/use-quiet-fetch.ts";
import { useTheme } from "./shell/use-theme.ts";
import { lazily, soon } from "./ui/lazily.ts";

const Workbench = lazily(
  soon(async () => (await import("./Workbench.tsx")).Workbench),
  NotLoaded,
);

const ForeignData = lazily(
  async () => (await import("./features/status/ForeignData.tsx")).ForeignData,
  NotLoaded,
);

/** The page: on its way, without a server, or at work. */
export function App() {
  const theme = useTheme();
  const beginning = useBeginning();
  const schema = useSchema();
  const { refetch: refetchSchema } = schema;
  const { refetch: beginAgain } = beginning;
  const retry = useCallback(() => {
    void refetchSchema();
    void beginAgain();
  }, [refetchSchema, beginAgain]);
  const error = schema.error ?? beginning.error;
  const isAtWork = schema.data !== undefined && beginning.isSuccess;
  useAwaiting(isAtWork ? null : error, retry);
  useQuietFetch(isAtWork);
  const starting = <Starting error={error} onRetry={retry} />;
  if (isForeign(error)) {
    return (
      <Starting error={error} onRetry={retry}>
        <ForeignData onRetry={retry} />
      </Starting>
    );
  }
  if (!schema.data || !beginning.isSuccess) return starting;
  return (
    <Suspense fallback={starting}>
      <Workbench schema={schema.data} lost={schema.isError} theme={theme} />
    </Suspense>
  );
}

function isForeign(error: unknown): boolean {
  return error instanceof ProblemError && error.code === "foreign-data";
}
