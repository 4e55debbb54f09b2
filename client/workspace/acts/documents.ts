import type { DocumentId } from "../../../contract/ids.ts";
import type { Change } from "../change.ts";
import type { Act, Sentence } from "../step.ts";
import type { Workspace } from "../workspace.ts";
import { sentence } from "./sentence.ts";

/** A document by the name that a reader knows it by. */
export type Text = { readonly id: DocumentId; readonly title: string };

/** Leaves on what is wanted of all there is, and switches off the rest. */
export function switchDocuments(
  workspace: Workspace,
  all: readonly Text[],
  isWanted: (id: DocumentId) => boolean,
): Act {
  return {
    sentence: limitSentence(all, isWanted),
    changes: all.flatMap(({ id }) => switched(workspace, id, isWanted(id))),
    coalesce: "switches",
  };
}

/** Switches of documents that the data no longer has stand for nothing and go. */
export function forgetDocuments(workspace: Workspace, all: readonly Text[]): Act {
  const known = new Set<string>(all.map(({ id }) => id));
  const gone = Object.keys(workspace.documentsOff).filter((id) => !known.has(id));
  return {
    sentence: sentence("steps.documents-left", { count: gone.length }),
    changes: gone.map((id): Change => ({ key: "documentsOff", id, from: true, to: null })),
  };
}

/** Says how the view is limited, and not what was pressed: switches that follow become one Step. */
function limitSentence(all: readonly Text[], isWanted: (id: DocumentId) => boolean): Sentence {
  const on = all.filter(({ id }) => isWanted(id));
  const off = all.filter(({ id }) => !isWanted(id));
  const [only] = on;
  const [but] = off;
  if (!but) return sentence("steps.documents-all");
  if (!only) return sentence("steps.documents-none");
  if (on.length === 1) return sentence("steps.documents-only", { name: only.title });
  if (off.length === 1) return sentence("steps.documents-but", { name: but.title });
  return sentence("steps.documents-some", { on: on.length, all: all.length });
}

function switched({ documentsOff }: Workspace, id: DocumentId, on: boolean): Change[] {
  if (on === (documentsOff[id] === undefined)) return [];
  return [{ key: "documentsOff", id, from: on ? true : null, to: on ? null : true }];
}
