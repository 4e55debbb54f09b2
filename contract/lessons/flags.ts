import * as z from "zod";

import type { Modality } from "../../graph-seed/ontology/modalities.ts";
import { ClaimId } from "../ids.ts";
import type { Lesson } from "./lesson.ts";
import { Name } from "./keys.ts";

/** A claim that a lesson rests on is no longer what it was when the lesson was written. */
export const LessonFlag = z.strictObject({
  claim: ClaimId,
  what: z.enum(["gone", "changed"]),
  /** What the claim said then. */
  said: z.string(),
  /** The steps that rest on it. */
  steps: z.array(Name),
});
export type LessonFlag = z.infer<typeof LessonFlag>;

/** What a claim says in the data at hand; one that is not accepted is not there. */
export type Standing = { readonly text: string; readonly modality: Modality };

export function flagsOf(
  lesson: Lesson,
  standing: (claim: ClaimId) => Standing | undefined,
): LessonFlag[] {
  return lesson.claims.flatMap(({ claim, says, modality }): LessonFlag[] => {
    const now = standing(claim);
    if (now?.text === says && now.modality === modality) return [];
    const steps = lesson.steps.filter(({ rests }) => rests.includes(claim)).map(({ key }) => key);
    return [{ claim, what: now === undefined ? "gone" : "changed", said: says, steps }];
  });
}
