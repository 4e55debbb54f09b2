/** A server as the pool sees it. */
export type Pooled = {
  /** Makes it as new, whatever was done to it. */
  readonly clean: () => Promise<void>;
  readonly end: () => Promise<void>;
};

type Lease<Server> = { readonly server: Server; readonly release: () => void };

export type ServerPool<Server> = {
  /** A clean server that nobody else has; waits for one where all are taken. */
  readonly lease: () => Promise<Lease<Server>>;
  readonly end: () => Promise<void>;
};

/** Starts servers as they are wanted, up to so many, and hands them on. */
export function createServerPool<Server extends Pooled>(
  start: () => Promise<Server>,
  most: number,
): ServerPool<Server> {
  const started: Promise<Server>[] = [];
  /** Those that nobody has, some of them still being cleaned. */
  const free: Promise<Server>[] = [];
  const waiting: ((server: Promise<Server>) => void)[] = [];

  function take(): Promise<Server> {
    const server = free.pop();
    if (server) return server;
    if (started.length < most) return startOne();
    return new Promise((resolve) => {
      waiting.push(resolve);
    });
  }

  function startOne(): Promise<Server> {
    const starting = start();
    started.push(starting);
    // One that did not come up is in nobody's way.
    starting.catch(() => started.splice(started.indexOf(starting), 1));
    return starting;
  }

  async function cleaned(server: Server): Promise<Server> {
    await server.clean();
    return server;
  }

  function giveBack(server: Server): void {
    const clean = cleaned(server);
    // Whoever takes it hears of it.
    clean.catch(() => null);
    const next = waiting.shift();
    if (next) next(clean);
    else free.push(clean);
  }

  async function lease(): Promise<Lease<Server>> {
    const server = await take();
    return {
      server,
      release: () => {
        giveBack(server);
      },
    };
  }

  async function end(): Promise<void> {
    const found = await Promise.allSettled(started);
    const servers = found.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    await Promise.all(servers.map((server) => server.end()));
  }

  return { lease, end };
}
