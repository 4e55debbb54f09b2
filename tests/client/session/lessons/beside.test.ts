import { describe, expect, it } from "vitest";

import { beside } from "../../../../client/session/lessons/beside.ts";
import { aLesson } from "../../../support/lessons/a-lesson.ts";

const title = { en: "Seize", es: "Incautar" };

function placed(lesson: ReturnType<typeof aLesson>, own: ReturnType<typeof aLesson>[]) {
  const { id, title: called } = beside(lesson, { own, product: ["seize-3"] });
  return [id, called];
}

describe("a lesson beside the others", () => {
  it("keeps a title that is free, and takes an id of it", () => {
    const theirs = aLesson({ id: "x", title: { en: "Theirs" } });
    expect(placed(theirs, [aLesson({ id: "x", title })])).toEqual(["theirs", { en: "Theirs" }]);
  });

  it("numbers a title that is taken, in each of its languages, and an id of the product's", () => {
    const own = [
      aLesson({ id: "seize", title }),
      aLesson({ id: "seize-2", title: { en: "Seize (2)" } }),
    ];
    const numbered = { en: "Seize (3)", es: "Incautar (3)" };
    expect(placed(aLesson({ id: "seize", title }), own)).toEqual(["seize-3-2", numbered]);
    const second = aLesson({ id: "seize-2", title: { en: "Seize (2)" } });
    expect(placed(second, own)).toEqual(["seize-3-2", { en: "Seize (3)" }]);
  });
});
