import { ArticleFault, longest } from "./article-fault.ts";

/** What a file holds: its letters as they are, and whether they are a page to be read as one. */
export type Sheet = { readonly raw: string; readonly isPage: boolean };

/**
 * Reads a file of the reader's machine; nothing is sent.
 * @throws ArticleFault for a file that is too large or is no text
 */
export async function readFile(file: File): Promise<Sheet> {
  if (file.size > longest) throw new ArticleFault("too-large");
  const raw = decoded(await file.arrayBuffer());
  return { raw, isPage: file.type === "text/html" || /\.x?html?$/i.test(file.name) };
}

function decoded(bytes: ArrayBuffer): string {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.includes("\0")) return text;
  } catch {
    // Bytes that are no UTF-8 are no text that we can read.
  }
  throw new ArticleFault("not-text");
}
