import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";

import { freshGallery, useGallery } from "../../../../client/session/questions/gallery.ts";
import { isQuestionLink } from "../../../../client/session/questions/is-question-link.ts";
import { openQuestionLink } from "../../../../client/session/questions/open-question-link.ts";
import {
  questionLink,
  readQuestionLink,
} from "../../../../client/session/questions/question-link.ts";
import { isLink } from "../../../../client/session/share/is-link.ts";
import { LinkError } from "../../../../client/session/share/link-error.ts";
import { openedLink } from "../../../../client/session/share/opened.ts";

afterEach(() => {
  useGallery.setState(freshGallery, true);
  openedLink.setState({ opened: null });
});

const name = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 4 })
  .map((words) => words.join("-"));
const question = fc.record({
  name,
  written: fc.dictionary(fc.string({ unit: "binary" }), fc.string({ unit: "binary" })),
});

function faultOf(fragment: string): unknown {
  try {
    return readQuestionLink(fragment);
  } catch (error) {
    return error instanceof LinkError ? error.fault : error;
  }
}

describe("the link of a question", () => {
  it("gives back the question and what stands in its fields, whatever they are", () => {
    fc.assert(
      fc.property(question, (asked) => {
        expect(readQuestionLink(questionLink(asked))).toEqual(asked);
      }),
    );
  });

  it("is read by people too", () => {
    const asked = { name: "place-trade", written: { place: "place/china", count: "3" } };
    expect(questionLink(asked)).toBe("#q1.place-trade?place=place%2Fchina&count=3");
  });

  it("is told from the link of a view", () => {
    const links = ["#q1.supplies", "#v1.abc", "", "#supplies"];
    expect(links.map((link) => [isQuestionLink(link), isLink(link)])).toEqual([
      [true, false],
      [false, true],
      [false, false],
      [false, false],
    ]);
  });

  it("says what is wrong with one that cannot be read", () => {
    const long = `#q1.supplies?words=${"a".repeat(40_000)}`;
    expect(["#q2.supplies", "#q1.Not a name", "#q0.supplies", long].map(faultOf)).toEqual([
      "newer",
      "broken",
      "broken",
      "too-long",
    ]);
  });

  it("opens its question filled in, and sends the reader to it", () => {
    openQuestionLink("#q1.supplies?layer=drugs");
    expect(useGallery.getState()).toMatchObject({
      way: "questions",
      sent: 1,
      name: "supplies",
      written: { layer: "drugs" },
    });
  });

  it("opens nothing where it is broken, and says so", () => {
    openQuestionLink("#q1.?");
    expect([useGallery.getState(), openedLink.getState().opened]).toEqual([
      freshGallery,
      { state: "refused", fault: "broken" },
    ]);
  });
});
