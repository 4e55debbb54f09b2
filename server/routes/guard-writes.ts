import { Refusal } from "../http/refusal.ts";
import type { Guard } from "../http/token.ts";
import type { Ready } from "./services.ts";

/** Lets a caller change the data: where it may be changed at all, whoever shows the token. */
export function guardWrites(ready: Ready, askToken: Guard): Guard {
  return (caller) => {
    if (ready().access === "read-only") {
      throw new Refusal("read-only", "Nothing can be changed through this server: it only reads.");
    }
    askToken(caller);
  };
}
