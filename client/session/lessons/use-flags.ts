import { useQuery } from "@tanstack/react-query";

import type { ClaimDetail } from "../../../contract/endpoints/details.ts";
import type { ClaimId } from "../../../contract/ids.ts";
import { flagsOf, type LessonFlag, type Standing } from "../../../contract/lessons/flags.ts";
import type { Lesson } from "../../../contract/lessons/lesson.ts";
import { askClaims } from "../../api/ask-claims.ts";
import { useRevision } from "../../api/queries.ts";

/** What claims say in the data at hand; null for one that is not there. What is not known is left out. */
export type Standings = ReadonlyMap<ClaimId, Standing | null>;

/** Asks for all the claims at once, whatever documents the reader has switched off. */
function useStandings(claims: readonly ClaimId[]): Standings {
  const revision = useRevision();
  const ids = [...new Set(claims)];
  const { data } = useQuery({
    queryKey: ["claims", ids, revision],
    queryFn: ({ signal }) => askClaims(ids, signal),
    enabled: revision !== null && ids.length > 0,
  });
  if (data === undefined) return new Map();
  const found = new Map(data.map((claim) => [claim.id, claim]));
  return new Map(ids.map((id) => [id, standingOf(found.get(id))]));
}

function standingOf(claim: ClaimDetail | undefined): Standing | null {
  return claim?.status === "accepted" ? claim : null;
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
