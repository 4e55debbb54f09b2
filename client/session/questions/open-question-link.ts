import { LinkError } from "../share/link-error.ts";
import { openedLink } from "../share/opened.ts";
import { openQuestion } from "./gallery.ts";
import { readQuestionLink } from "./question-link.ts";

/** Opens the question of a link, filled in and not run. One that cannot be read is told of. */
export function openQuestionLink(fragment: string): void {
  try {
    openQuestion(readQuestionLink(fragment));
  } catch (error) {
    if (!(error instanceof LinkError)) throw error;
    openedLink.setState({ opened: { state: "refused", fault: error.fault } });
  }
}
