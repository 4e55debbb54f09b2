import type { ClaimDetail } from "../../../../../contract/endpoints/details.ts";
import type { Lesson } from "../../../../../contract/lessons/lesson.ts";
import { changedStep } from "./draft-steps.ts";

type Claim = Pick<ClaimDetail, "id" | "text" | "modality">;

/** The step rests on the claim, or no longer does; what the claim says is noted as it is now. */
export function restedOn(lesson: Lesson, key: string, claim: Claim, rests: boolean): Lesson {
  const step = lesson.steps.find((one) => one.key === key);
  if (!step) return lesson;
  const others = step.rests.filter((id) => id !== claim.id);
  const changed = changedStep(lesson, key, { rests: rests ? [...others, claim.id] : others });
  const noted = lesson.claims.filter((one) => one.claim !== claim.id);
  const isUsed = changed.steps.some((one) => one.rests.includes(claim.id));
  const now = { claim: claim.id, says: claim.text, modality: claim.modality };
  return { ...changed, claims: isUsed ? [...noted, now] : noted };
}
