import { published } from "../../../contract/limits.ts";
import { LinkError } from "../share/link-error.ts";
import type { Written } from "./written.ts";

/** A question by its name, and what it is asked with. */
export type LinkedQuestion = { readonly name: string; readonly written: Written };

const version = 1;
const pattern = /^#q(\d+)\.([a-z0-9]+(?:-[a-z0-9]+)*)(?:\?(.*))?$/;

/** The part of a link behind its "#": it names the question and what it is asked with. */
export function questionLink({ name, written }: LinkedQuestion): string {
  const params = new URLSearchParams(Object.entries(written)).toString();
  return `#q${version}.${name}${params === "" ? "" : `?${params}`}`;
}

/**
 * The question that a link stands for.
 * @throws LinkError for a link that is broken, too long, or made by a newer product
 */
export function readQuestionLink(fragment: string): LinkedQuestion {
  const [, made, name, params = ""] = pattern.exec(fragment) ?? [];
  if (fragment.length > published.linkCharacters) throw new LinkError("too-long");
  if (made === undefined || name === undefined) throw new LinkError("broken");
  if (Number(made) > version) throw new LinkError("newer");
  if (Number(made) < version) throw new LinkError("broken");
  return { name, written: Object.fromEntries(new URLSearchParams(params)) };
}
