import { filesOf } from "../../ui/use-dropped-files.ts";

/** What is dropped on a dialog is the dialog's; all else on the page is taken here. */
export function isOffDialogs({ target }: DragEvent): boolean {
  return !(target instanceof Element) || target.closest("dialog, [role=dialog]") === null;
}

/** Files of rows go into the data; a lesson, and what was handed in from one, are JSON. */
export function isJsonOffDialogs(event: DragEvent): boolean {
  return isOffDialogs(event) && filesOf(event).every(({ name }) => /\.json$/i.test(name));
}
