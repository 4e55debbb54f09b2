import { once } from "node:events";
import { connect } from "node:net";
import { createInterface } from "node:readline";

import { type Asked, addressName, Told } from "./messages.ts";

/** A Neo4j that nothing else uses, and in which nothing lies. */
export type LeasedNeo4j = {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Of its process, which is another after `restart`. */
  readonly pid: number;
  /** Ends its process at once, as if the power had failed. */
  readonly kill: () => Promise<void>;
  /** Ends it if it runs, and starts it on the same port with the same data. */
  readonly restart: () => Promise<void>;
  /** Gives it back; resolves when the next may have it. */
  readonly release: () => Promise<void>;
};

/** Leases a server from the keeper of this run, until it is released or this process ends. */
export async function leaseNeo4j(): Promise<LeasedNeo4j> {
  const socket = connect({ host: "127.0.0.1", port: Number(process.env[addressName]) });
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  async function hear(): Promise<Told> {
    const line = await lines.next();
    if (line.done === true) throw new Error("The keeper of the Neo4j servers has gone.");
    const told = Told.parse(JSON.parse(line.value));
    if (told.type === "failed") throw new Error(told.why);
    return told;
  }
  const told = await hear();
  if (told.type !== "leased") throw new Error(`Expected a lease, and heard ${told.type}.`);
  const { uri, username, password } = told;
  let { pid } = told;
  async function ask(asked: Asked): Promise<void> {
    socket.write(`${JSON.stringify(asked)}\n`);
    ({ pid } = { pid, ...(await hear()) });
  }
  return {
    uri,
    username,
    password,
    get pid() {
      return pid;
    },
    kill: () => ask({ do: "kill" }),
    restart: () => ask({ do: "restart" }),
    release: async () => {
      const closed = once(socket, "close");
      socket.end();
      await closed;
    },
  };
}
