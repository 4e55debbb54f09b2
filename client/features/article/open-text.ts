import type { AllEvidence } from "../../api/ask-evidence.ts";
import type { OpenedText } from "../../session/opened-text.ts";
import { ArticleFault, longest } from "./article-fault.ts";
import { findPassages } from "./find-passages.ts";
import { hashText } from "./hash-text.ts";
import { htmlToText } from "./html-to-text.ts";
import type { Sheet } from "./read-file.ts";

type Candidate = Omit<OpenedText, "identical"> & { readonly sha256: string | undefined };

/**
 * A text with its passages: the document it is a copy of is the one most of whose key phrases it
 * has.
 * @throws ArticleFault for a text that is empty, too large, or has no key phrase
 */
export async function openText(
  { raw, isPage }: Sheet,
  { documents, evidence }: AllEvidence,
): Promise<OpenedText> {
  if (raw.length > longest) throw new ArticleFault("too-large");
  const text = isPage ? htmlToText(raw) : raw;
  if (text.trim() === "") throw new ArticleFault("empty");
  const candidates = documents.map((document): Candidate => {
    const wanted = evidence.flatMap((one) =>
      one.document === document.id && one.quote !== undefined
        ? [{ id: one.id, quote: one.quote, start: one.start }]
        : [],
    );
    return {
      text,
      document: { id: document.id, title: document.title },
      passages: findPassages(text, wanted),
      wanted: wanted.length,
      sha256: document.sha256,
    };
  });
  const best = candidates.toSorted((one, other) => other.passages.size - one.passages.size)[0];
  if (!best || best.passages.size === 0) throw new ArticleFault("no-phrase");
  const { sha256, ...opened } = best;
  return { ...opened, identical: await isIdentical(raw, sha256) };
}

async function isIdentical(raw: string, sha256: string | undefined): Promise<boolean | null> {
  if (sha256 === undefined) return null;
  const hash = await hashText(raw);
  return hash === null ? null : hash === sha256;
}
