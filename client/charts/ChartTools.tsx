import { sayCharts } from "../messages/say-charts.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./Chart.module.css";
import { SaveMenu, type SaveMenuProps } from "./SaveMenu.tsx";
import type { Sketch } from "./sketch/use-sketch.ts";

/** As what a chart is read. */
export type Form = "chart" | "table" | "whole table";

type ChartToolsProps = SaveMenuProps & {
  readonly form: Form;
  readonly onForm: (form: Form) => void;
  /** What the buttons say that lead to every row of the table, and back to a few. */
  readonly rows?: { readonly every: string; readonly few: string };
  /** Given where a guess may be drawn. */
  readonly sketch?: Sketch | null;
};

/** What can be done with a chart: read it as a table, save it, take a guess back. */
export function ChartTools({ form, onForm, rows, sketch, ...saved }: ChartToolsProps) {
  return (
    <div className={styles["tools"]}>
      {sketch?.hasGuess === true && (
        <Button look="quiet" onClick={sketch.clear}>
          {sayCharts("charts.clear-guess")}
        </Button>
      )}
      {rows && form !== "chart" && (
        <Button
          look="quiet"
          onClick={() => {
            onForm(form === "table" ? "whole table" : "table");
          }}
        >
          {form === "table" ? rows.every : rows.few}
        </Button>
      )}
      <Button
        look="quiet"
        onClick={() => {
          onForm(form === "chart" ? "table" : "chart");
        }}
      >
        {sayCharts(form === "chart" ? "charts.table" : "charts.chart")}
      </Button>
      <SaveMenu {...saved} />
    </div>
  );
}
