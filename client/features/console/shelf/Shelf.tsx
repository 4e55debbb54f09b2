import type { Reach } from "../../../session/reach.ts";
import type { Beside } from "../BesideButtons.tsx";
import { CheatSheet } from "./CheatSheet.tsx";
import { Remembered } from "./Remembered.tsx";
import { SavedTexts } from "./SavedTexts.tsx";

type ShelfProps = {
  readonly shows: Exclude<Beside, "answer">;
  readonly reach: Reach;
};

/** Texts to begin from: examples, those that ran, and those that were saved. */
export function Shelf({ shows, reach }: ShelfProps) {
  switch (shows) {
    case "examples":
      return <CheatSheet reach={reach} />;
    case "history":
      return <Remembered />;
    case "saved":
      return <SavedTexts />;
  }
}
