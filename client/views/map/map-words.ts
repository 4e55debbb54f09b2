import { isPlural, readingAfter, spokenNameOf } from "../../messages/in-sentence.ts";
import { say } from "../../messages/say.ts";
import { nameOf } from "../../messages/words.ts";
import type { MapWords } from "./map-input.ts";

/** The words of a picture, in the reader's language. */
export const mapWords: MapWords = {
  name: nameOf,
  spoken: spokenNameOf,
  reading: (type, subject) => readingAfter(isPlural(subject), type),
  through: (place, hedge) =>
    hedge === null ? say("map.through", { place }) : say("map.through-hedged", { hedge, place }),
};
