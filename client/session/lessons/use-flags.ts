import { useQueries } from "@tanstack/react-query";

import type { ClaimDetail } from "../../../contract/endpoints/details.ts";
import type { ClaimId } from "../../../contract/ids.ts";
import { flagsOf, type LessonFlag, type Standing } from "../../../contract/lessons/flags.ts";
import type { Lesson } from "../../../contract/lessons/lesson.ts";
import { ProblemError } from "../../api/problem-error.ts";
import { claimOptions, useRevision } from "../../api/queries.ts";

/** What claims say in the data at hand; null for one that is not there. What is not known is left out. */
export type Standings = ReadonlyMap<ClaimId, Standing | null>;

/** Asks for each claim once, whatever documents the reader has switched off. */
function useStandings(claims: readonly ClaimId[]): Standings {
  const revision = useRevision();
  const ids = [...new Set(claims)];
  const found = useQueries({
    queries: ids.map((id) => ({
      ...claimOptions(id, undefined, revision),
      enabled: revision !== null,
    })),
  });
  return new Map(
    ids.flatMap((id, at) => {
      const standing = standingOf(found[at]);
      return standing === undefined ? [] : [[id, standing] as const];
    }),
  );
}

type Asked = { readonly data: ClaimDetail | undefined; readonly error: Error | null };

/** A server that does not answer says nothing about a claim. */
function standingOf(asked: Asked | undefined): Standing | null | undefined {
  if (asked?.data) {
    const { status, text, modality } = asked.data;
    return status === "accepted" ? { text, modality } : null;
  }
  const { error } = asked ?? {};
  return error instanceof ProblemError && error.code === "not-found" ? null : undefined;
}

/** What of a lesson's claims is no longer as it was; a claim that is not known yet is not flagged. */
export function flagsAgainst(lesson: Lesson, standings: Standings): LessonFlag[] {
  const claims = lesson.claims.filter(({ claim }) => standings.has(claim));
  return flagsOf({ ...lesson, claims }, (claim) => standings.get(claim) ?? undefined);
}

export function useFlags(lesson: Lesson): readonly LessonFlag[] {
  return flagsAgainst(lesson, useStandings(lesson.claims.map(({ claim }) => claim)));
}

/** The ids of those lessons that carry a flag. */
export function useFlagged(lessons: readonly Lesson[]): ReadonlySet<string> {
  const standings = useStandings(lessons.flatMap(({ claims }) => claims.map(({ claim }) => claim)));
  const flagged = lessons.filter((lesson) => flagsAgainst(lesson, standings).length > 0);
  return new Set(flagged.map(({ id }) => id));
}
