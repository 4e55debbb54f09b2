import {
  type ClientRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
} from "node:http";
import { text } from "node:stream/consumers";

import { pino } from "pino";

import type { AppParts } from "../../server/app.ts";
import { type Running, serve } from "../../server/main.ts";
import type { Holding } from "../../server/routes/services.ts";

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
  { body, ...sending }: Sending = {},
): Promise<Answer> {
  const length = body === undefined ? {} : { "Content-Length": String(Buffer.byteLength(body)) };
  const { asking, answer } = beginToAsk(base, path, {
    ...sending,
    headers: { ...length, ...sending.headers },
  });
  asking.end(body);
  return answer;
}

export type Asking = { readonly asking: ClientRequest; readonly answer: Promise<Answer> };

/** A request whose body is still to be written, and that has to be ended. */
export function beginToAsk(
  base: string,
  path: string,
  { method = "GET", headers = {} }: Omit<Sending, "body"> = {},
): Asking {
  const { hostname, port, host } = new URL(base);
  const sent = { ...(headers["Host"] === undefined && { Host: host }), ...headers };
  const asking = request({
    hostname: hostname.replaceAll(/[[\]]/g, ""),
    port,
    path,
    method,
    headers: sent,
    setHost: false,
    agent: false,
  });
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    asking.once("response", resolve).once("error", reject);
  });
  return { asking, answer: answer.then(readAnswer) };
}

async function readAnswer(answer: IncomingMessage): Promise<Answer> {
  const { statusCode = 0, headers } = answer;
  return { status: statusCode, headers, text: await text(answer) };
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

/** What lets its bearer write to a server of ours. */
export const testToken = "a-token-of-the-tests-and-nothing-else";
export const authorized = { Authorization: `Bearer ${testToken}` } as const;

/** Sends rows as a file does, one a line; text is sent as it is. */
export async function sendRows(
  base: string,
  path: string,
  rows: readonly unknown[] | string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const lines = typeof rows === "string" ? rows : rows.map((row) => JSON.stringify(row)).join("\n");
  return ask(base, path, {
    method: "POST",
    headers: { "Content-Type": "application/x-ndjson", ...headers },
    body: lines,
  });
}

const quiet: AppParts["log"] = pino({ level: "silent" });

type Parts = Partial<Omit<AppParts, "services">>;

/** The whole app behind a port of its own; with null the data is still being loaded. */
export async function served(holding: Holding, parts: Parts = {}): Promise<Running> {
  const running = await serve({
    host: "127.0.0.1",
    port: 0,
    version: "0.0.0",
    run: "test",
    token: testToken,
    models: async () => [],
    lessons: [],
    page: (_request, _response, next) => {
      next();
    },
    allowedHosts: [],
    policy: "strict",
    log: quiet,
    ...parts,
  });
  running.answerFrom(holding);
  return running;
}
