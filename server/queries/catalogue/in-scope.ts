/**
 * What a text that counts asks of the scope. $documents is null for all; a relation stands as
 * contract/edge-view.ts says, and evidence where its document is on.
 */

/** Whether the view entry `i` of a relation supports it, and all it rests on is on. */
export function entrySupports(relation: string): string {
  return `${relation}.stances[i] = "supports" AND ($documents IS NULL
      OR (${relation}.documents[i] IN $documents
        AND all(d IN split(${relation}.restsOn[i], " ") WHERE d = "" OR d IN $documents)))`;
}

export function relationStands(relation: string): string {
  return `($documents IS NULL OR any(i IN range(0, size(${relation}.claims) - 1)
      WHERE ${entrySupports(relation)}))`;
}

export function evidenceIsOn(evidence: string): string {
  return `($documents IS NULL OR ${evidence}.document IN $documents)`;
}
