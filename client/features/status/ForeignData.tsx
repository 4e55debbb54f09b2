import { sayStatus } from "../../messages/say-status.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./ForeignData.module.css";

const variables = [
  ["NEO4J_URI", "status.foreign-means-uri"],
  ["NEO4J_DATABASE", "status.foreign-means-database"],
  ["NEO4J_USERNAME, NEO4J_PASSWORD", "status.foreign-means-who"],
] as const;

/** Stands in place of the graph where the database holds data of another program. */
export function ForeignData({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <section className={styles["page"]} role="alert">
      <h2>{sayStatus("status.foreign-title")}</h2>
      <p>{sayStatus("status.foreign-means")}</p>
      <h3>{sayStatus("status.foreign-do")}</h3>
      <p>{sayStatus("status.foreign-other")}</p>
      <dl>
        {variables.map(([name, means]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{sayStatus(means)}</dd>
          </div>
        ))}
      </dl>
      <p>{sayStatus("status.foreign-back")}</p>
      <p>{sayStatus("status.foreign-own")}</p>
      <div>
        <Button look="primary" onClick={onRetry}>
          {sayStatus("status.foreign-retry")}
        </Button>
      </div>
    </section>
  );
}
