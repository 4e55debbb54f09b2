import styles from "./Drawing.module.css";
import { layerStyle } from "./layer-style.ts";
import type { ChartLine } from "./picture.ts";
import type { Reading } from "./reading.ts";
import { Stroke } from "./Stroke.tsx";

type LineSampleProps = {
  readonly reading: Reading;
  readonly among: readonly ChartLine[];
};

/** A short piece of a line, or of a band, beside its name. */
export function LineSample({ reading, among }: LineSampleProps) {
  const { key, look, layer } = reading;
  return (
    <svg width={18} height={8} aria-hidden style={layerStyle(layer)}>
      {look === "band" ? (
        <rect className={styles["band"]} x={0.5} y={0.5} width={17} height={7} />
      ) : (
        <Stroke line={{ key, look, layer }} among={among} d="M1 4H17" />
      )}
    </svg>
  );
}
