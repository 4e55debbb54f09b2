import { cypher } from "../../../contract/endpoints/cypher.ts";
import { expand } from "../../../contract/endpoints/explore.ts";
import { paths } from "../../../contract/endpoints/paths.ts";
import { type CatalogueEntry, runQuery } from "../../../contract/endpoints/queries.ts";
import type { DocumentId } from "../../../contract/ids.ts";
import type { PathQuestion } from "../../../contract/paths/question.ts";
import { type AskedText, textIn } from "../../session/console/cypher-question.ts";
import { type Written, writtenOf } from "../../session/questions/written.ts";
import type { Question } from "../../workspace/step.ts";

export type Expand = ReturnType<typeof expand.input.parse>;

/** A ready question, what it was filled in with, and among which documents. */
export type AskedReady = {
  readonly entry: CatalogueEntry;
  readonly written: Written;
  readonly documents: readonly DocumentId[] | undefined;
};

/** What a step asked, as the contract knows it. */
export type Asked =
  | {
      readonly endpoint: "paths";
      readonly question: PathQuestion;
      readonly documents: readonly DocumentId[] | undefined;
    }
  | { readonly endpoint: "expand"; readonly input: Expand }
  | ({ readonly endpoint: "run-query" } & AskedReady)
  | ({ readonly endpoint: "cypher" } & AskedText);

/** The question behind a step; null where there is none that can still be asked. */
export function askedIn(
  question: Question | undefined,
  catalogue: readonly CatalogueEntry[],
): Asked | null {
  return (question && readers.get(question.endpoint)?.(question, catalogue)) ?? null;
}

type Reader = (question: Question, catalogue: readonly CatalogueEntry[]) => Asked | null;

const readers: ReadonlyMap<string, Reader> = new Map([
  [paths.name, pathsIn],
  [expand.name, expandIn],
  [runQuery.name, readyIn],
  [cypher.name, ownIn],
]);

function pathsIn({ input }: Question): Asked | null {
  const { data } = paths.input.safeParse(input);
  if (!data) return null;
  const { documents, ...question } = data;
  return { endpoint: "paths", question, documents };
}

function expandIn({ input }: Question): Asked | null {
  const { data } = expand.input.safeParse(input);
  return data ? { endpoint: "expand", input: data } : null;
}

function readyIn({ input }: Question, catalogue: readonly CatalogueEntry[]): Asked | null {
  const { data } = runQuery.input.safeParse(input);
  const entry = catalogue.find(({ name }) => name === data?.name);
  if (!data || !entry) return null;
  const written = writtenOf(entry, data.params);
  return { endpoint: "run-query", entry, written, documents: data.documents };
}

function ownIn(question: Question): Asked | null {
  const text = textIn(question);
  return text && { endpoint: "cypher", ...text };
}

/** A question as it goes over the wire, to be read. */
export function asSent(question: Question): string {
  return JSON.stringify(question, null, 2);
}
