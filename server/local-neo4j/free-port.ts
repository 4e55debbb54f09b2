import { createServer } from "node:net";

import { LocalNeo4jError } from "./local-neo4j-error.ts";

export type WantedPort = {
  /** This one and no other. */
  readonly must: number | undefined;
  /** This one if it is free, or else any. */
  readonly may: number | null;
};

/** A port that is free on the loopback address. @throws LocalNeo4jError */
export async function freePort({ must, may }: WantedPort): Promise<number> {
  const found =
    must === undefined ? ((await tryPort(may ?? 0)) ?? (await tryPort(0))) : await tryPort(must);
  if (found !== null) return found;
  throw new LocalNeo4jError(
    `Port ${must ?? "0"} on 127.0.0.1 is taken.`,
    "Choose another, or end what has it.",
  );
}

/** The port, once it was had and let go; null where it is taken. */
function tryPort(wanted: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => {
      resolve(null);
    });
    server.listen(wanted, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : null;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
