import type { EvidenceId } from "../../../contract/ids.ts";
import type { Passage } from "../../session/opened-text.ts";

/** A stretch of a paragraph: plain, or marked with the evidence whose key phrases stand there. */
export type Stretch = { readonly words: string; readonly evidence: readonly EvidenceId[] };

type Mark = { readonly from: number; readonly to: number; readonly evidence: EvidenceId[] };

/** A paragraph cut at its key phrases; phrases that overlap are one mark. */
export function stretches(
  words: string,
  passages: readonly (readonly [EvidenceId, Passage])[],
): Stretch[] {
  const found: Stretch[] = [];
  let done = 0;
  for (const { from, to, evidence } of merged(passages)) {
    found.push({ words: words.slice(done, from), evidence: [] });
    found.push({ words: words.slice(from, to), evidence });
    done = to;
  }
  found.push({ words: words.slice(done), evidence: [] });
  return found.filter((stretch) => stretch.words !== "");
}

function merged(passages: readonly (readonly [EvidenceId, Passage])[]): Mark[] {
  const marks: Mark[] = [];
  for (const [id, { at, phrase }] of passages.toSorted(([, one], [, two]) => one.at - two.at)) {
    const last = marks.at(-1);
    const to = at + phrase.length;
    if (last && at < last.to) {
      marks[marks.length - 1] = {
        from: last.from,
        to: Math.max(last.to, to),
        evidence: [...last.evidence, id],
      };
    } else marks.push({ from: at, to, evidence: [id] });
  }
  return marks;
}
