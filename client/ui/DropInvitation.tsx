import styles from "./DropInvitation.module.css";

/** Says over the whole page what a drop does. Only who drags with a pointer needs it. */
export function DropInvitation({ label }: { readonly label: string }) {
  return (
    <div className={styles["zone"]} aria-hidden>
      <p>{label}</p>
    </div>
  );
}
