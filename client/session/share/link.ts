import { published } from "../../../contract/limits.ts";
import { type Carried, carriedOf, sessionOf, withoutOldest, type Work } from "./carried.ts";
import { LinkError } from "./link-error.ts";
import { pack, unpack } from "./pack.ts";
import { squeeze, unsqueeze } from "./squeeze.ts";

const version = 1;
const pattern = /^#v(\d+)\.([\w-]*)$/;
/** Bytes that a link may stand for. */
const mostInside = 1_048_576;

/** The part of a link behind its "#", and what of the session it holds. */
export type Link = {
  readonly fragment: string;
  readonly steps: number;
  /** The oldest Steps, which it does not tell one by one. */
  readonly folded: number;
};

export async function linkTo(session: Work): Promise<Link> {
  return linkOf(carriedOf(session), 0);
}

/**
 * The link that fits and tells the most Steps; null where even the view alone is too long. To leave
 * out more Steps never makes it longer by more than a little, so the search halves.
 */
export async function longestLinkTo(session: Work): Promise<Link | null> {
  const carried = carriedOf(session);
  return longest(carried, { least: 0, most: Math.max(0, carried.steps.length - 1), best: null });
}

type Hunt = { readonly least: number; readonly most: number; readonly best: Link | null };

async function longest(carried: Carried, { least, most, best }: Hunt): Promise<Link | null> {
  if (least > most) return best;
  const folded = Math.floor((least + most) / 2);
  const link = await linkOf(carried, folded);
  return fits(link)
    ? longest(carried, { least, most: folded - 1, best: link })
    : longest(carried, { least: folded + 1, most, best });
}

export function fits({ fragment }: Link): boolean {
  return fragment.length <= published.linkCharacters;
}

async function linkOf(carried: Carried, folded: number): Promise<Link> {
  const shorter = withoutOldest(carried, folded);
  const body = await squeeze(JSON.stringify(pack(shorter)));
  return { fragment: `#v${version}.${body}`, steps: shorter.steps.length, folded };
}

/**
 * The session that a link stands for.
 * @throws LinkError for a link that is broken, too long, or made by a newer product
 */
export async function readLink(fragment: string): Promise<Work> {
  const [, made, body] = pattern.exec(fragment) ?? [];
  if (fragment.length > published.linkCharacters) throw new LinkError("too-long");
  if (made === undefined || body === undefined) throw new LinkError("broken");
  if (Number(made) > version) throw new LinkError("newer");
  if (Number(made) < version) throw new LinkError("broken");
  try {
    return sessionOf(unpack(JSON.parse(await unsqueeze(body, mostInside))));
  } catch (cause) {
    throw new LinkError("broken", { cause });
  }
}
