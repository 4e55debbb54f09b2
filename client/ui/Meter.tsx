import styles from "./Meter.module.css";

const steps = [20, 45, 70, 90];

/** How sure, 0 to 100, as four small bars. The words beside it say the same. */
export function Meter({ value }: { readonly value: number }) {
  return (
    <span className={styles["meter"]} aria-hidden>
      {steps.map((step) => (
        <i key={step} className={value >= step ? styles["on"] : undefined} />
      ))}
    </span>
  );
}
