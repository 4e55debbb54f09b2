import type { EvidenceRow } from "../../contract/rows.ts";
import type { Complaint } from "./fault.ts";
import type { PackIndex } from "./pack-index.ts";
import { complainIf } from "./rule.ts";

const mostWords = 8;

/** A key phrase is short: enough to find the passage, not to stand for it. */
export function quotesTooMuch({ quote = "" }: EvidenceRow): Complaint[] {
  const words = quote.split(/\s+/u).filter((word) => word !== "").length;
  return complainIf(words > mostWords, {
    field: "quote",
    rule: "quote-length",
    message: `The key phrase has ${words} words. Shorten it to ${mostWords} or fewer.`,
  });
}

/** Evidence says where to look: a passage of its document, or a reference. */
export function pointsNowhere({ quote, start, para, url, note }: EvidenceRow): Complaint[] {
  const places = [quote, start, para, url, note];
  return complainIf(
    places.every((place) => place === undefined),
    {
      field: "quote",
      rule: "passage-or-reference",
      message: "It names no place. Give a passage (para, quote, start, end) or a url or note.",
    },
  );
}

/** The two offsets belong together, and span the key phrase in code points. */
export function spansOtherText({ quote, start, end }: EvidenceRow): Complaint[] {
  if (start === undefined && end === undefined) return [];
  if (start === undefined || end === undefined) {
    return [{ field: start === undefined ? "start" : "end", ...half }];
  }
  const wanted = quote === undefined ? end - start : Array.from(quote).length;
  return complainIf(end <= start || end - start !== wanted, {
    field: "end",
    rule: "offsets",
    message: `From ${start} to ${end} does not span the key phrase (${wanted}). Correct an offset.`,
  });
}

const half = { rule: "offsets", message: "start and end belong together. Add the missing one." };

/** The text that was read is the text that the document states, where it states one. */
export function readsOtherText(row: EvidenceRow, { documents }: PackIndex): Complaint[] {
  const stated = documents.get(row.document)?.sha256;
  const both = stated !== undefined && row.sha256 !== undefined;
  return complainIf(both && stated !== row.sha256, {
    field: "sha256",
    rule: "hash-of-document",
    message: `${row.document} states another hash. Read the passage again in that text.`,
  });
}
