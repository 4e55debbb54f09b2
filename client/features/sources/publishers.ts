import { compare } from "../../../contract/compare.ts";
import type { DocumentInfo } from "../../../contract/endpoints/schema.ts";
import type { DocumentId } from "../../../contract/ids.ts";

/** A publisher with its texts; null for those whose publisher is not known. */
export type Publisher = {
  readonly name: string | null;
  readonly documents: readonly DocumentInfo[];
};

/** The texts by who published them, in the order of names; the newest text of each comes first. */
export function publishersOf(documents: readonly DocumentInfo[]): Publisher[] {
  const byId = new Map<string | undefined, DocumentInfo[]>();
  for (const document of documents) {
    const id = document.source?.id;
    byId.set(id, [...(byId.get(id) ?? []), document]);
  }
  return [...byId.values()]
    .map((published) => ({
      name: published[0]?.source?.name ?? null,
      documents: published.toSorted(newestFirst),
    }))
    .toSorted((one, other) => byName(one.name, other.name));
}

function byName(one: string | null, other: string | null): number {
  if (one === null) return 1;
  return other === null ? -1 : one.localeCompare(other);
}

function newestFirst(one: DocumentInfo, other: DocumentInfo): number {
  return compare(other.date ?? "", one.date ?? "") || compare(one.title, other.title);
}

/** Those whose title, author, date or publisher holds every word of the text. */
export function documentsFor(
  documents: readonly DocumentInfo[],
  text: string,
): readonly DocumentInfo[] {
  const typed = plain(text).split(/\s+/).filter(Boolean);
  return documents.filter(({ title, author, date, source }) => {
    const words = plain([title, author, date, source?.name].join(" "));
    return typed.every((word) => words.includes(word));
  });
}

/** Case and accents do not count. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** How many of these are on, as one switch for all of them shows it. */
export function stateOf(
  documents: readonly DocumentInfo[],
  isOff: (id: DocumentId) => boolean,
): "on" | "off" | "some" {
  const off = documents.filter(({ id }) => isOff(id)).length;
  if (off === 0) return "on";
  return off === documents.length ? "off" : "some";
}
