import type { IncomingMessage } from "node:http";

import type { RequestHandler } from "express";

import { Refusal } from "./refusal.ts";

const loopback = new Set(["127.0.0.1", "localhost", "[::1]"]);

/**
 * Refuses a request that names another host: a page that had its own name point here would
 * otherwise read everything as if it were ours, for such a request carries no Origin.
 */
export function holdHosts(allowed: readonly string[]): RequestHandler {
  const names = new Set(allowed.map((name) => name.toLowerCase()));
  return (request, _response, next) => {
    if (!request.url.startsWith("/") || !isServed(request, names)) {
      throw new Refusal(
        "wrong-host",
        "Use the address that the server printed. Another name is allowed by CONTRAFLOW_ALLOWED_HOSTS.",
      );
    }
    next();
  };
}

/** Loopback counts with the port it was reached on; a configured name with any, unless it has one. */
function isServed(request: IncomingMessage, names: ReadonlySet<string>): boolean {
  const sent = request.headers.host?.toLowerCase();
  if (sent === undefined || hostsIn(request) !== 1) return false;
  const { name, port } = split(sent);
  if (loopback.has(name)) return Number(port ?? 80) === request.socket.localPort;
  return names.has(sent) || names.has(name);
}

function hostsIn({ rawHeaders }: IncomingMessage): number {
  return rawHeaders.filter((text, at) => at % 2 === 0 && text.toLowerCase() === "host").length;
}

function split(host: string): { name: string; port: string | undefined } {
  const [, name = host, port] = /^(.*?)(?::(\d{1,5}))?$/.exec(host) ?? [];
  return { name, port };
}
