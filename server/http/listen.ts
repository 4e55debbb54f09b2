import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

import { importMilliseconds } from "./arrival.ts";
import { answerBroken } from "./broken.ts";

export type Place = { readonly host: string; readonly port: number };

/** Another program listens there already, or we may not. */
export class PlaceTakenError extends Error {
  override name = "PlaceTakenError";
  readonly place: Place;

  constructor(place: Place, why: string, options?: ErrorOptions) {
    super(why, options);
    this.place = place;
  }
}

/**
 * Slow or endless senders are cut off; each number is in milliseconds. A request may take as long as
 * the longest may; most are held to less (arrival.ts).
 */
const patience = {
  headersTimeout: 10_000,
  requestTimeout: importMilliseconds,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
};
const maxHeaderSize = 32_768;

/** Starts to listen. @throws PlaceTakenError that says what to do */
export async function listen(
  handle: RequestListener,
  place: Place,
  within: typeof patience = patience,
): Promise<Server> {
  const server = createServer({ ...within, maxHeaderSize }, handle);
  server.maxConnections = 1_000;
  server.maxRequestsPerSocket = 1_000;
  server.on("clientError", answerBroken);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => {
      reject(toPlaceError(error, place));
    });
    server.listen(place.port, place.host, resolve);
  });
  return server;
}

/** The address to open, as the machine itself reaches it. */
export function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = isInfo(address) ? address.port : 0;
  const everywhere = host === "0.0.0.0" || host === "::";
  const name = host.includes(":") && !everywhere ? `[${host}]` : host;
  return `http://${everywhere ? "127.0.0.1" : name}:${port}`;
}

function isInfo(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === "object" && address !== null;
}

function toPlaceError(error: Error, place: Place): Error {
  const { host, port } = place;
  const other = `Choose another port, for example: PORT=${port + 1} npm start`;
  const code = "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    const why = `Port ${port} on ${host} is taken by another program. ${other}`;
    return new PlaceTakenError(place, why, { cause: error });
  }
  if (code === "EACCES") {
    const why = `This user may not listen on port ${port}. ${other}`;
    return new PlaceTakenError(place, why, { cause: error });
  }
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    const why = `This machine has no address ${host}. Set HOST=127.0.0.1, or leave it out.`;
    return new PlaceTakenError(place, why, { cause: error });
  }
  return error;
}
