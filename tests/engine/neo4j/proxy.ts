import { once } from "node:events";
import { createServer, connect, type Socket } from "node:net";

/** What stands between a graph and its Neo4j, and breaks what passes where a test says so. */
export type Proxy = {
  readonly uri: string;
  /** Breaks the next commit: before Neo4j gets it, before its answer is heard, or with no word. */
  readonly breakCommit: (how: CommitBreak) => void;
  /** Lets nothing through any more, while every connection stays open. */
  readonly swallow: () => void;
  /** What connects from now on is let through again; what was swallowed stays so. */
  readonly heal: () => void;
  /** Breaks every connection and refuses new ones. */
  readonly refuse: () => void;
  /** Says another text of the same length to the client than the server said. */
  readonly replace: (said: string, heard: string) => void;
  /** What was sent to the server so far, a byte a character. */
  readonly sent: () => string;
  readonly close: () => Promise<void>;
};

type CommitBreak = "before" | "after" | "swallow";

type State = {
  commit: CommitBreak | null;
  isSwallowing: boolean;
  isRefusing: boolean;
  replaced: readonly [string, string] | null;
  sent: string;
  readonly sockets: Set<Socket>;
};

const commitMessage = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** @param port where Neo4j listens on this machine */
export async function startProxy(port: number): Promise<Proxy> {
  const state: State = {
    commit: null,
    isSwallowing: false,
    isRefusing: false,
    replaced: null,
    sent: "",
    sockets: new Set(),
  };
  const server = createServer((client) => {
    join(state, client, port);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("it listens nowhere");

  function drop() {
    for (const socket of state.sockets) socket.destroy();
  }

  return {
    uri: `bolt://127.0.0.1:${address.port}`,
    breakCommit: (how) => {
      state.commit = how;
    },
    swallow: () => {
      state.isSwallowing = true;
    },
    heal: () => {
      state.isSwallowing = false;
      state.isRefusing = false;
    },
    refuse: () => {
      state.isRefusing = true;
      drop();
    },
    replace: (said, heard) => {
      state.replaced = [said, heard];
    },
    sent: () => state.sent,
    close: async () => {
      drop();
      server.close();
      await once(server, "close");
    },
  };
}

/** One connection and its way through. */
type Way = { readonly client: Socket; readonly server: Socket; isDead: boolean; isCut: boolean };

function join(state: State, client: Socket, port: number): void {
  if (state.isRefusing) {
    client.destroy();
    return;
  }
  const server = connect(port, "127.0.0.1");
  const way: Way = { client, server, isDead: state.isSwallowing, isCut: false };
  for (const socket of [client, server]) {
    state.sockets.add(socket);
    socket.on("error", () => null);
    socket.on("close", () => {
      state.sockets.delete(socket);
      end(way);
    });
  }
  client.on("data", (bytes) => {
    fromClient(state, way, bytes);
  });
  server.on("data", (bytes) => {
    fromServer(state, way, bytes);
  });
}

function end({ client, server }: Way): void {
  client.destroy();
  server.destroy();
}

function fromClient(state: State, way: Way, bytes: Buffer): void {
  way.isDead ||= state.isSwallowing;
  if (way.isDead) return;
  const how = bytes.includes(commitMessage) ? state.commit : null;
  if (how !== null) state.commit = null;
  if (how === "before") {
    end(way);
    return;
  }
  state.sent += bytes.toString("latin1");
  way.server.write(bytes);
  way.isCut = how === "after";
  way.isDead = how === "swallow";
}

function fromServer(state: State, way: Way, bytes: Buffer): void {
  if (way.isCut) end(way);
  way.isDead ||= state.isSwallowing;
  if (way.isDead || way.isCut) return;
  way.client.write(state.replaced === null ? bytes : replaced(bytes, state.replaced));
}

function replaced(bytes: Buffer, [said, heard]: readonly [string, string]): Buffer {
  return Buffer.from(bytes.toString("latin1").replace(said, heard), "latin1");
}
