/** A request as bytes, and how it may be answered: by these statuses or not at all. */
export type RawRequest = {
  readonly what: string;
  readonly bytes: string;
  readonly statuses: readonly number[];
};

const get = "GET /api/livez HTTP/1.1\r\nHost: localhost:PORT\r\n";
const post =
  "POST /api/things HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Type: application/json\r\n";
const body = '{"ids":[]}';

/** What could be read as one request here and as two by a server in front. */
const smuggled: readonly RawRequest[] = [
  ["a length and chunks", `Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
  ["chunks and a length", `Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n`],
  ["two lengths", `Content-Length: 10\r\nContent-Length: 11\r\n\r\n${body}`],
  ["a list of lengths", `Content-Length: 10, 10\r\n\r\n${body}`],
  ["a length with a sign", `Content-Length: +10\r\n\r\n${body}`],
  ["a length that is hexadecimal", `Content-Length: 0xa\r\n\r\n${body}`],
  ["a length below nothing", `Content-Length: -1\r\n\r\n`],
  ["a coding that is not known", `Transfer-Encoding: cow\r\n\r\n${body}`],
  ["two codings", `Transfer-Encoding: chunked\r\nTransfer-Encoding: cow\r\n\r\n0\r\n\r\n`],
  ["a space before the colon", `Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n`],
  ["a line that goes on", `X: a\r\n b\r\nTransfer-Encoding:\r\n chunked, cow\r\n\r\n0\r\n\r\n`],
  ["a chunk of a wrong size", `Transfer-Encoding: chunked\r\n\r\nzz\r\n${body}\r\n0\r\n\r\n`],
  ["a chunk of a huge size", `Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n`],
  ["a header without a name", `: x\r\n\r\n`],
  ["NUL in a header", `X: a\0b\r\n\r\n`],
].map(([what = "", rest = ""]) => ({ what, bytes: `${post}${rest}`, statuses: [400, 413, 501] }));

const hosts: readonly RawRequest[] = [
  "evil.example",
  "localhost.evil.example",
  "localhost:PORT.evil.example",
  "evil.example:PORT",
  "2130706433:PORT",
  "0x7f.1:PORT",
  "127.1:PORT",
  "[::ffff:127.0.0.1]:PORT",
  "localhost:PORT@evil.example",
  "localhost:PORT,evil.example",
  "localhost:99999",
  "localhost:PORT\t",
  "",
].map((host) => ({
  what: `the host “${host}”`,
  bytes: `GET /api/limits HTTP/1.1\r\nHost: ${host}\r\n\r\n`,
  // A tab behind a value is no part of it.
  statuses: host.endsWith("\t") ? [200] : [400, 421],
}));

const methods: readonly RawRequest[] = [
  "TRACE",
  "CONNECT",
  "PATCH",
  "PUT",
  "PROPFIND",
  "get",
  "G E T",
  "GETT",
].map((method) => ({
  what: `the method ${method}`,
  bytes: `${method} /api/limits HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n`,
  statuses: [400, 405],
}));

const lines: readonly RawRequest[] = [
  {
    what: "bare line feeds",
    bytes: "GET /api/livez HTTP/1.1\nHost: localhost:PORT\n\n",
    statuses: [200, 400],
  },
  { what: "another version", bytes: get.replace("1.1", "9.9") + "\r\n", statuses: [400, 505] },
  { what: "version 2", bytes: "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", statuses: [400, 405, 505] },
  { what: "no version", bytes: "GET /api/livez\r\n\r\n", statuses: [400, 421] },
  { what: "200 headers", bytes: get + "X: y\r\n".repeat(200) + "\r\n", statuses: [200, 431] },
  { what: "3,000 headers", bytes: get + "X-Y: z\r\n".repeat(3_000) + "\r\n", statuses: [200, 431] },
  {
    what: "an address of 8 kB",
    bytes: `GET /${"a".repeat(8_192)} HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n`,
    statuses: [400, 404, 414],
  },
  {
    what: "a fragment",
    bytes: "GET /api/livez#x HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n",
    statuses: [200, 400, 404],
  },
  {
    what: "an upgrade",
    bytes: `${get}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    statuses: [200, 400, 426],
  },
  { what: "an expectation", bytes: `${get}Expect: cow\r\n\r\n`, statuses: [200, 400, 417] },
  {
    what: "a TLS greeting",
    bytes: "\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n",
    statuses: [400],
  },
];

export const rawRequests: readonly RawRequest[] = [...smuggled, ...hosts, ...methods, ...lines];
