import { GraphStoreError } from "../graph.ts";
import { type Ending } from "./incarnation.ts";
import { type Refusal } from "./protocol.ts";

const remedy =
  "Run `npm run reset` to remove it and begin anew, or set CONTRAFLOW_DATA to another folder.";

/** Why the file could not be opened, for a person, with what to do. */
export function toStoreError(path: string, { refusal, detail }: Ending): GraphStoreError {
  return new GraphStoreError(messageOf(path, refusal, detail), remedy);
}

function messageOf(path: string, refusal: Refusal | null, detail: string): string {
  switch (refusal?.reason) {
    case "foreign":
      return `The file ${path} is not Contraflow's: ${detail}. It was left as it is.`;
    case "broken":
    case "held":
      return `The file ${path} is damaged, or no graph at all: ${detail}`;
    case undefined:
      return `The engine ends whenever it opens ${path}: ${detail}`;
  }
}
