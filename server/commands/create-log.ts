import { pino } from "pino";

import type { Log } from "../http/log-requests.ts";
import type { Settings } from "./settings.ts";

/** Lines of JSON on the error output, so that what a command says stays its own. */
export function createLog({ logLevel }: Pick<Settings, "logLevel">): Log {
  return pino(
    { level: logLevel, base: null, redact: { paths: secrets, censor: "(left out)" } },
    pino.destination(2),
  );
}

/** What would let a reader of the log in, or tell him what someone asked. */
const secrets = [
  "authorization",
  "cookie",
  "token",
  "params",
  "headers.authorization",
  "headers.cookie",
  "req.headers",
  "req.query",
  "req.body",
  "err.params",
];
