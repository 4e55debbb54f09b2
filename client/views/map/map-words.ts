import { withMinus } from "../../../contract/minus.ts";
import { isPlural, readingAfter, spokenNameOf } from "../../messages/in-sentence.ts";
import { say } from "../../messages/say.ts";
import { nameOf } from "../../messages/words.ts";
import type { MapWords } from "./map-input.ts";

const percent = new Intl.NumberFormat("en", {
  style: "percent",
  maximumFractionDigits: 0,
  signDisplay: "exceptZero",
});

function signedPercent(ratio: number): string {
  return withMinus(percent.format(ratio - 1)).replace("%", "\u202f%");
}

/** The words of a picture, in the reader's language. */
export const mapWords: MapWords = {
  name: nameOf,
  spoken: spokenNameOf,
  reading: (type, subject) => readingAfter(isPlural(subject), type),
  change: signedPercent,
  beside: (name, change) => say("map.beside", { name, change }),
  through: (place, hedge) =>
    hedge === null ? say("map.through", { place }) : say("map.through-hedged", { hedge, place }),
};
