import { explain } from "../api/explain.ts";
import { say } from "../messages/say.ts";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { Mark } from "./Mark.tsx";
import styles from "./Starting.module.css";

/** The page while there is no graph yet: it is on its way, or there is none and what to do. */
export function Starting({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry: () => void;
}) {
  return (
    <div className={styles["page"]}>
      <header>
        <h1 className={styles["brand"]}>
          <Mark />
          {say("app.name")}
        </h1>
      </header>
      <main className={styles["middle"]}>
        {error === null ? (
          <Note title={say("app.loading")}>
            <p>{say("app.loading-hint")}</p>
          </Note>
        ) : (
          <Note title={say("app.failed")} urgent>
            <p>{explain(error)}</p>
            <Button look="primary" onClick={onRetry}>
              {say("app.retry")}
            </Button>
          </Note>
        )}
      </main>
    </div>
  );
}
