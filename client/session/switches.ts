import type { DocumentId } from "../../contract/ids.ts";
import { switchDocuments } from "../workspace/acts/documents.ts";
import type { Session } from "./create-session.ts";

/** Switches these documents off, or on where all of them are off. */
export function toggleDocuments(session: Session, ids: readonly DocumentId[]): void {
  const { documentsOff } = session.store.getState().workspace;
  const on = ids.every((id) => documentsOff[id]);
  const touched = new Set(ids);
  setWanted(session, (id) => (touched.has(id) ? on : !documentsOff[id]));
}

/** Leaves these documents on and switches all others off. */
export function showOnlyDocuments(session: Session, ids: readonly DocumentId[]): void {
  const kept = new Set(ids);
  setWanted(session, (id) => kept.has(id));
}

export function switchAllDocuments(session: Session, to: "on" | "off"): void {
  setWanted(session, () => to === "on");
}

function setWanted(session: Session, isWanted: (id: DocumentId) => boolean): void {
  const { workspace, documents } = session.store.getState();
  session.dispatch(switchDocuments(workspace, documents, isWanted));
}
