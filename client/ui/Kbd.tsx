import styles from "./Kbd.module.css";

/** A key as it is printed on a keyboard. */
export function Kbd({ keys }: { readonly keys: string }) {
  return <kbd className={styles["kbd"]}>{keys}</kbd>;
}
