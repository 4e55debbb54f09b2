import styles from "./Swatch.module.css";

/** A layer's current in small: its colour, and its bead, so that it reads without colour. */
const beads: Readonly<
  Record<string, { readonly d: string; readonly fill: "open" | "paper" | "full" }>
> = {
  precursors: { d: "M-3.2 0a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0z", fill: "paper" },
  drugs: { d: "M-2.6-4.2L2.6 0L-2.6 4.2", fill: "open" },
  arms: { d: "M-3.4-4L4.2 0L-3.4 4z", fill: "full" },
  money: { d: "M-5-3.8L-1 0L-5 3.8M1-3.8L5 0L1 3.8", fill: "open" },
};

type SwatchProps = { readonly layer: string | null };

export function Swatch({ layer }: SwatchProps) {
  const bead = layer === null ? undefined : beads[layer];
  return (
    <svg className={styles["swatch"]} data-layer={layer ?? "none"} viewBox="0 0 26 12" aria-hidden>
      <path className={styles["bed"]} d="M0 6H26" />
      <path className={styles["core"]} d="M0 6H26" />
      {bead && (
        <path
          className={`${styles["bead"]} ${styles[bead.fill]}`}
          transform="translate(13 6)"
          d={bead.d}
        />
      )}
    </svg>
  );
}

/** How a line is drawn that is stated, hedged or contested. */
export function LineSwatch({ look }: { readonly look: "stated" | "hedged" | "contested" }) {
  return (
    <svg className={styles["swatch"]} viewBox="0 0 26 12" aria-hidden>
      <path className={`${styles["line"]} ${styles[look]}`} d="M0 6H26" />
      {look === "contested" && (
        <g className={styles["sign"]}>
          <circle cx="13" cy="6" r="5.5" />
          <path d="M10.6 4.9h4.8M10.6 7.3h4.8M14.6 3.2l-3.2 5.8" />
        </g>
      )}
    </svg>
  );
}
