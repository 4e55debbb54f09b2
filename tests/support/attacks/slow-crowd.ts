import { createConnection, type Socket } from "node:net";

/** Requests over one connection, before the first is answered. */
const mostAtOnce = 20;

/** How a client keeps a connection, and what it never gets round to. */
const kinds: Readonly<Record<string, (client: Client) => void>> = {
  "says nothing": () => {},
  "sends its head letter by letter": ({ socket, host, drip }) => {
    socket.write(`GET /api/livez HTTP/1.1\r\nHost: ${host}\r\nX: `);
    drip("x");
  },
  "sends its body letter by letter": ({ socket, host, drip }) => {
    const type = "Content-Type: application/json\r\nContent-Length: 100000";
    socket.write(`POST /api/things HTTP/1.1\r\nHost: ${host}\r\n${type}\r\n\r\n{`);
    drip(" ");
  },
  "asks for much, and does not read": ({ socket, host }) => {
    socket.pause();
    socket.write(
      `GET /api/export?format=jsonl HTTP/1.1\r\nHost: ${host}\r\n\r\n`.repeat(mostAtOnce),
    );
  },
};

type Client = {
  readonly socket: Socket;
  readonly host: string;
  /** Sends it again and again. */
  readonly drip: (text: string) => void;
};

export type SlowCrowd = {
  /** Of each kind, how many are still connected. */
  readonly open: () => Readonly<Record<string, number>>;
  /** Lets those read who did not, so that they learn whether they were cut off. */
  readonly read: () => void;
  readonly leave: () => void;
};

/** So many clients of each kind, who send a letter every so many milliseconds. */
export function slowCrowd(url: string, each: number, milliseconds: number): SlowCrowd {
  const { host, hostname, port } = new URL(url);
  const crowd = Object.entries(kinds).flatMap(([kind, begin]) =>
    Array.from({ length: each }, () => {
      const socket = createConnection(Number(port), hostname);
      socket.on("error", () => socket.destroy());
      // An answer that tells them to go is read, but by those who never read.
      if (kind !== "asks for much, and does not read") socket.resume();
      begin({ socket, host, drip: (text) => dripInto(socket, text, milliseconds) });
      return { kind, socket };
    }),
  );
  return {
    open: () =>
      Object.fromEntries(
        Object.keys(kinds).map((kind) => [
          kind,
          crowd.filter((one) => one.kind === kind && !isCut(one.socket)).length,
        ]),
      ),
    read: () => {
      for (const { socket } of crowd) socket.resume();
    },
    leave: () => {
      for (const { socket } of crowd) socket.destroy();
    },
  };
}

function dripInto(socket: Socket, text: string, milliseconds: number): void {
  const timer = setInterval(() => socket.write(text), milliseconds);
  socket.once("close", () => {
    clearInterval(timer);
  });
}

function isCut(socket: Socket): boolean {
  return socket.destroyed || socket.readableEnded;
}
