import * as endpoints from "../../contract/endpoints/explore.ts";
import { EntityId } from "../../contract/ids.ts";
import { explain } from "../api/explain.ts";
import type { Notice } from "../ui/Notices.tsx";
import type { Step } from "../workspace/step.ts";

/** What to say of a job that failed; nothing of one that the reader took back. */
export function failureOf(error: unknown): Omit<Notice, "id"> | null {
  if (error instanceof DOMException && error.name === "AbortError") return null;
  return { tone: "wrong", text: explain(error) };
}

/** Whose neighbours a Step left out, and how many; null where it left out none. */
export function leftOutIn(
  step: Step | undefined,
): { readonly id: EntityId; readonly count: number } | null {
  if (step?.sentence.key !== "steps.expanded-some") return null;
  const asked = endpoints.expand.input.safeParse(step.question?.input);
  const id = asked.data?.ids[0];
  return id === undefined ? null : { id, count: Number(step.sentence.params["left"]) };
}

/** The things that an expansion brought, or an import. */
export function broughtBy(step: Step | undefined): EntityId[] {
  if (!step || !/^steps\.(?:expanded|brought)/.test(step.sentence.key)) return [];
  return step.changes.flatMap((change) =>
    change.key === "things" && change.to !== null ? [EntityId.parse(change.id)] : [],
  );
}
