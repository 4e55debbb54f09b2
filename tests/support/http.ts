import { type IncomingHttpHeaders, type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";

import { pino } from "pino";

import type { AppParts } from "../../server/app.ts";
import { type Running, serve } from "../../server/main.ts";
import type { Services } from "../../server/routes/services.ts";

export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
};

/** The body of an answer, read as JSON. */
export function bodyOf(answer: Answer): unknown {
  return JSON.parse(answer.text);
}

/** The status and the code of a problem, to be compared at a glance. */
export function refusalOf(answer: Answer): readonly [number, unknown] {
  const body = bodyOf(answer);
  const code = typeof body === "object" && body !== null && "code" in body ? body.code : body;
  return [answer.status, code];
}

type Sending = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: string | Buffer;
};

/** Asks as plainly as HTTP can: no header is sent that is not named, but for Host. */
export async function ask(
  base: string,
  path: string,
  { method = "GET", headers = {}, body }: Sending = {},
): Promise<Answer> {
  const { hostname, port, host } = new URL(base);
  const sent = { ...(headers["Host"] === undefined && { Host: host }), ...headers };
  const length = body === undefined ? {} : { "Content-Length": String(Buffer.byteLength(body)) };
  const asking = request({
    hostname: hostname.replaceAll(/[[\]]/g, ""),
    port,
    path,
    method,
    headers: { ...length, ...sent },
    setHost: false,
    agent: false,
  });
  asking.end(body);
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    asking.once("response", resolve).once("error", reject);
  });
  const { statusCode = 0, headers: received } = answer;
  return { status: statusCode, headers: received, text: await text(answer) };
}

export async function post(
  base: string,
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return ask(base, path, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
}

const quiet: AppParts["log"] = pino({ level: "silent" });

/** The whole app behind a port of its own; services that are null are still being loaded. */
export async function served(
  services: Services | null,
  parts: Partial<AppParts> = {},
): Promise<Running> {
  const running = await serve({
    host: "127.0.0.1",
    port: 0,
    version: "0.0.0",
    run: "test",
    page: (_request, _response, next) => {
      next();
    },
    allowedHosts: [],
    policy: "strict",
    log: quiet,
    ...parts,
  });
  running.answerFrom(services);
  return running;
}
