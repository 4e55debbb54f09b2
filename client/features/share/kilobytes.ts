import { sayShare } from "../../messages/say-share.ts";

/** How long a link is, in words; a character of it is a byte. */
export function kilobytes({ length }: string): string {
  return sayShare("share.kb", { size: Math.max(0.1, Math.round(length / 102.4) / 10) });
}
