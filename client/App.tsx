import { Suspense } from "react";

import { useSchema } from "./api/queries.ts";
import { useBeginning } from "./session/use-beginning.ts";
import { NotLoaded } from "./shell/NotLoaded.tsx";
import { Starting } from "./shell/Starting.tsx";
import { useTheme } from "./shell/use-theme.ts";
import { lazily, soon } from "./ui/lazily.ts";

const Workbench = lazily(
  soon(async () => (await import("./Workbench.tsx")).Workbench),
  NotLoaded,
);

/** The page: on its way, without a server, or at work. */
export function App() {
  const theme = useTheme();
  const beginning = useBeginning();
  const schema = useSchema();
  const retry = () => {
    void schema.refetch();
    void beginning.refetch();
  };
  const starting = <Starting error={schema.error ?? beginning.error} onRetry={retry} />;
  if (!schema.data || !beginning.isSuccess) return starting;
  return (
    <Suspense fallback={starting}>
      <Workbench schema={schema.data} lost={schema.isError} theme={theme} />
    </Suspense>
  );
}
