import { type ReactNode, Suspense } from "react";

import { explain } from "../api/explain.ts";
import { say } from "../messages/say.ts";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { Mark } from "./Mark.tsx";
import styles from "./Starting.module.css";
import { isPassing } from "./use-awaiting.ts";

type StartingProps = {
  readonly error: unknown;
  readonly onRetry: () => void;
  /** What is said in place of the error's own words. */
  readonly children?: ReactNode;
};

/** The page while there is no graph yet: it is on its way, or there is none and what to do. */
export function Starting({ error, onRetry, children }: StartingProps) {
  return (
    <div className={styles["page"]}>
      <header>
        <h1 className={styles["brand"]}>
          <Mark />
          {say("app.name")}
        </h1>
      </header>
      <main className={styles["middle"]}>
        {children ? (
          <Suspense fallback={null}>{children}</Suspense>
        ) : (
          <Why error={error} onRetry={onRetry} />
        )}
      </main>
    </div>
  );
}

function Why({ error, onRetry }: Omit<StartingProps, "children">) {
  if (error === null) {
    return (
      <Note title={say("app.loading")}>
        <p>{say("app.loading-hint")}</p>
      </Note>
    );
  }
  return (
    <Note title={say("app.failed")} urgent>
      <p>{explain(error)}</p>
      {isPassing(error) && <p>{say("app.asked-again")}</p>}
      <Button look="primary" onClick={onRetry}>
        {say("app.retry")}
      </Button>
    </Note>
  );
}
