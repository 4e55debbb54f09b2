import { sayTeach } from "../../../messages/say-teach.ts";
import styles from "./Results.module.css";

const told = ["read-so-text", "read-time", "read-open", "read-unjudged"] as const;

/** At the right of the results: how to read what the tables say. */
export function ResultsSide() {
  return (
    <section className={styles["side"]}>
      <h2>{sayTeach("results.read-so")}</h2>
      {told.map((key) => (
        <p key={key}>{sayTeach(`results.${key}`)}</p>
      ))}
    </section>
  );
}
