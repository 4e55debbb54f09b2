import { screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { LessonFlags } from "../../../../../client/features/learn/lessons/LessonFlags.tsx";
import { LessonPanel } from "../../../../../client/features/learn/lessons/LessonPanel.tsx";
import { ClaimId } from "../../../../../contract/ids.ts";
import { aLesson, aStep } from "../../../../support/lessons/a-lesson.ts";
import { leavePage, showPage } from "../../../support/a-page.tsx";
import { aClaim } from "../../../support/details.ts";

const claims = ["one", "two", "three"].map((slug) => ({
  claim: ClaimId.parse(`claim/${slug}`),
  says: `The claim ${slug}.`,
  modality: "asserted" as const,
}));
const lesson = aLesson({
  claims,
  steps: [aStep({ title: { en: "Look first" }, rests: ["claim/two", "claim/three"] })],
});
/** The first as it was, the second mended, the third gone. */
const answers = {
  "/api/claims": { claims: [aClaim("one"), aClaim("two", { text: "Something else." })] },
};

afterEach(leavePage);

describe("a lesson whose claims changed", () => {
  it("says which claim changed or is gone, what it said then, and where it is used", async () => {
    showPage(<LessonFlags lesson={lesson} />, answers);
    await screen.findByText("2 claims are not what they were");
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Changed. It said: “The claim two.”Rests on it: Look first",
      "Gone. It said: “The claim three.”Rests on it: Look first",
    ]);
  });

  it("carries a mark in the list", async () => {
    showPage(<LessonPanel />, { ...answers, "/api/lessons": { lessons: [lesson] } });
    const name = /A lesson.*Claims it rests on are not what they were/;
    expect(await screen.findByRole("button", { name })).toBeDefined();
  });

  it("carries none where each claim is as it was, and is asked for with all others at once", async () => {
    const sound = { ...lesson, claims: claims.slice(0, 1) };
    const other = { ...sound, id: "another", title: { en: "Another" }, claims };
    const lessons = { lessons: [sound, other] };
    const asked = showPage(<LessonPanel />, { ...answers, "/api/lessons": lessons });
    await screen.findByRole("button", { name: /Another.*Claims it rests on are not/ });
    expect(
      screen.queryByRole("button", { name: /A lesson.*Claims it rests on are not/ }),
    ).toBeNull();
    expect(asked.filter(({ path }) => path === "/api/claims").map(({ body }) => body)).toEqual([
      { ids: claims.map(({ claim }) => claim) },
    ]);
  });
});
