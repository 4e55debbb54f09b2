import { FileImage, FileSpreadsheet, Image } from "lucide-react";
import { type RefObject, useState } from "react";

import { sayCharts } from "../messages/say-charts.ts";
import { Button } from "../ui/Button.tsx";
import { Menu } from "../ui/Menu.tsx";
import { saveBlob } from "../ui/save-file.ts";
import { chartCsv } from "./columns.ts";
import styles from "./LineChart.module.css";
import type { Picture } from "./picture.ts";
import { fileNameOf } from "./saving/file-name.ts";
import { standAlone } from "./saving/stand-alone.ts";
import { toPng } from "./saving/to-png.ts";
import type { Sketch } from "./sketch/use-sketch.ts";

/** As what a chart is read. */
export type Form = "chart" | "table" | "whole table";

type ChartToolsProps = {
  readonly picture: Picture;
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly form: Form;
  readonly onForm: (form: Form) => void;
  readonly sketch: Sketch | null;
};

type Corner = { readonly x: number; readonly y: number };

/** What can be done with a chart: read it as a table, save it, take a guess back. */
export function ChartTools({ picture, svg, form, onForm, sketch }: ChartToolsProps) {
  const [menu, setMenu] = useState<Corner | null>(null);
  return (
    <div className={styles["tools"]}>
      {sketch?.hasGuess === true && (
        <Button look="quiet" onClick={sketch.clear}>
          {sayCharts("charts.clear-guess")}
        </Button>
      )}
      {form !== "chart" && (
        <Button
          look="quiet"
          onClick={() => {
            onForm(form === "table" ? "whole table" : "table");
          }}
        >
          {sayCharts(form === "table" ? `charts.every-${picture.timeUnit}` : "charts.once-a-year")}
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
      <Button
        look="quiet"
        aria-haspopup="menu"
        aria-expanded={menu !== null}
        onClick={({ currentTarget }) => {
          const { left, bottom } = currentTarget.getBoundingClientRect();
          setMenu({ x: left, y: bottom });
        }}
      >
        {sayCharts("charts.save")}
      </Button>
      {menu !== null && (
        <Menu
          label={sayCharts("charts.save-of", { title: picture.title })}
          at={menu}
          entries={entriesOf(picture, svg.current)}
          onClose={() => {
            setMenu(null);
          }}
        />
      )}
    </div>
  );
}

/** As a table a chart has no picture to save. */
function entriesOf(picture: Picture, svg: SVGSVGElement | null) {
  const name = fileNameOf(picture.title);
  const csv = {
    id: "csv",
    name: sayCharts("charts.save-csv"),
    icon: FileSpreadsheet,
    run: () => {
      saveBlob(new Blob([chartCsv(picture)], { type: "text/csv" }), `${name}.csv`);
    },
  };
  if (svg === null) return [csv];
  const text = () => standAlone(svg, { words: picture, styleOf: (part) => getComputedStyle(part) });
  return [
    {
      id: "svg",
      name: sayCharts("charts.save-svg"),
      icon: FileImage,
      run: () => {
        saveBlob(new Blob([text()], { type: "image/svg+xml" }), `${name}.svg`);
      },
    },
    {
      id: "png",
      name: sayCharts("charts.save-png"),
      icon: Image,
      run: () => {
        void savePng(text(), `${name}.png`);
      },
    },
    csv,
  ];
}

async function savePng(text: string, name: string): Promise<void> {
  saveBlob(await toPng(text), name);
}
