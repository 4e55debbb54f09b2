import { sayPaths } from "../../../messages/say-paths.ts";
import { citedIn } from "../cited-in.ts";
import type { Statement } from "../use-statements.ts";

/** A path to be taken along. */
export type Note = {
  readonly title: string;
  readonly hops: number;
  readonly confidence: number | null;
  readonly statements: readonly Said[];
};

type Said = Pick<Statement, "sentence" | "isWeakest" | "claim" | "modality" | "document">;

/** Markdown: one sentence a hop, and a footnote with what is claimed, how, and where it is said. */
export function markdownOf(note: Note): string {
  const sentences = note.statements.map(
    (said, index) => `${index + 1}. ${escaped(spokenOf(said))}[^${index + 1}]`,
  );
  const footnotes = note.statements.map(
    (said, index) => `[^${index + 1}]: ${sourceOf(said, inMarkdown)}`,
  );
  return [
    `## ${escaped(note.title)}`,
    measureOf(note),
    sentences.join("\n"),
    footnotes.join("\n"),
  ].join("\n\n");
}

/** The same in plain words, each source after its sentence. */
export function textOf(note: Note): string {
  const sentences = note.statements.map(
    (said, index) => `${index + 1}. ${spokenOf(said)}\n   ${sourceOf(said, inText)}`,
  );
  return [note.title, measureOf(note), "", ...sentences].join("\n");
}

function measureOf({ hops, confidence }: Note): string {
  if (confidence === null) return sayPaths("paths.note-measure-none", { hops });
  return sayPaths("paths.note-measure", { hops, confidence: Math.round(confidence) });
}

function spokenOf({ sentence, isWeakest }: Said): string {
  return isWeakest ? `${sentence}. ${sayPaths("paths.note-weakest")}` : `${sentence}.`;
}

type Manner = {
  readonly plain: (text: string) => string;
  readonly title: (text: string) => string;
  readonly link: (url: string) => string;
};

const inText: Manner = { plain: same, title: same, link: same };
const inMarkdown: Manner = {
  plain: escaped,
  title: (text) => `*${escaped(text)}*`,
  link: (url) => `<${url}>`,
};

/** The claim in our words, how it is made, the text, the paragraph and the address where there are. */
function sourceOf({ claim, modality, document }: Said, { plain, title, link }: Manner): string {
  if (!claim) return "";
  const { para, url = document?.url } = citedIn(claim) ?? {};
  const where = [
    ...(document ? [title(document.title)] : []),
    ...(para === undefined ? [] : [sayPaths("paths.note-para", { para })]),
    ...(url === undefined ? [] : [link(url)]),
  ];
  return [plain(sayPaths("paths.note-claim", { text: claim.text, modality })), where.join(", ")]
    .filter(Boolean)
    .join(" ");
}

function same(text: string): string {
  return text;
}

/** What a text says is said, and does not become a heading, a link or a tag. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~]/g, String.raw`\$&`).replaceAll(/\s+/g, " ");
}
