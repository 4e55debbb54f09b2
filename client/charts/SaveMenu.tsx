import { FileImage, FileSpreadsheet, Image } from "lucide-react";
import { type RefObject, useState } from "react";

import { sayCharts } from "../messages/say-charts.ts";
import { Button } from "../ui/Button.tsx";
import { Menu } from "../ui/Menu.tsx";
import { saveBlob } from "../ui/save-file.ts";
import type { Words } from "./picture.ts";
import { fileNameOf } from "./saving/file-name.ts";
import { standAlone } from "./saving/stand-alone.ts";
import { toPng } from "./saving/to-png.ts";

export type SaveMenuProps = {
  readonly words: Words;
  /** The numbers of the chart. */
  readonly csv: () => string;
  readonly svg: RefObject<SVGSVGElement | null>;
};

type Corner = { readonly x: number; readonly y: number };

/** A chart as a file: its picture, or its numbers. */
export function SaveMenu(props: SaveMenuProps) {
  const [menu, setMenu] = useState<Corner | null>(null);
  return (
    <>
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
          label={sayCharts("charts.save-of", { title: props.words.title })}
          at={menu}
          entries={entriesOf(props)}
          onClose={() => {
            setMenu(null);
          }}
        />
      )}
    </>
  );
}

/** As a table a chart has no picture to save. */
function entriesOf({ words, csv, svg: { current: svg } }: SaveMenuProps) {
  const name = fileNameOf(words.title);
  const numbers = {
    id: "csv",
    name: sayCharts("charts.save-csv"),
    icon: FileSpreadsheet,
    run: () => {
      saveBlob(new Blob([csv()], { type: "text/csv" }), `${name}.csv`);
    },
  };
  if (svg === null) return [numbers];
  const text = () => standAlone(svg, { words, styleOf: (part) => getComputedStyle(part) });
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
    numbers,
  ];
}

async function savePng(text: string, name: string): Promise<void> {
  saveBlob(await toPng(text), name);
}
