import { expand } from "../../../contract/endpoints/explore.ts";
import { paths } from "../../../contract/endpoints/paths.ts";
import type { DocumentId } from "../../../contract/ids.ts";
import type { PathQuestion } from "../../../contract/paths/question.ts";
import { type AskedText, textIn } from "../../session/console/cypher-question.ts";
import type { Question } from "../../workspace/step.ts";

export type Expand = ReturnType<typeof expand.input.parse>;

/** What a step asked, as the contract knows it. */
export type Asked =
  | {
      readonly endpoint: "paths";
      readonly question: PathQuestion;
      readonly documents: readonly DocumentId[] | undefined;
    }
  | { readonly endpoint: "expand"; readonly input: Expand }
  | ({ readonly endpoint: "cypher" } & AskedText);

/** The question behind a step; null where there is none that can still be asked. */
export function askedIn(question: Question | undefined): Asked | null {
  if (question?.endpoint === "paths") return pathsIn(question);
  if (question?.endpoint === "expand") {
    const { data: input } = expand.input.safeParse(question.input);
    return input ? { endpoint: "expand", input } : null;
  }
  const text = question && textIn(question);
  return text ? { endpoint: "cypher", ...text } : null;
}

function pathsIn({ input }: Question): Asked | null {
  const { data } = paths.input.safeParse(input);
  if (!data) return null;
  const { documents, ...question } = data;
  return { endpoint: "paths", question, documents };
}

/** A question as it goes over the wire, to be read. */
export function asSent(question: Question): string {
  return JSON.stringify(question, null, 2);
}
