import styles from "./Mark.module.css";

/** The mark: goods go up, money and arms come down. */
export function Mark() {
  return (
    <svg className={styles["mark"]} viewBox="0 0 24 24" aria-hidden>
      <path className={styles["up"]} d="M7 20V6m0-3L3.5 7.5M7 3l3.5 4.5" />
      <path className={styles["down"]} d="M17 4v14m0 3l3.5-4.5M17 21l-3.5-4.5" />
    </svg>
  );
}
