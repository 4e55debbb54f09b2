import { createApp } from "./app.ts";
import { endListening } from "./http/end-listening.ts";
import { listen, urlOf } from "./http/listen.ts";
import type { AppParts } from "./app.ts";
import type { Holding } from "./routes/services.ts";

export type Serving = Omit<AppParts, "services"> & {
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
};

export type Running = {
  /** The address to open. */
  readonly url: string;
  /** From now on the graph is answered from; with null, callers are asked to come back. */
  answerFrom(holding: Holding): void;
  /** Ends within so many milliseconds; requests that are being answered are finished first. */
  end(milliseconds?: number): Promise<void>;
};

/** Listens at once, so that whoever comes while the data is loaded is told to wait. */
export async function serve({ host, port, ...parts }: Serving): Promise<Running> {
  let holding: Holding = null;
  // Whoever asks by the address that was chosen means us.
  const allowedHosts = [...parts.allowedHosts, host];
  const app = createApp({ ...parts, allowedHosts, services: () => holding });
  const server = await listen(app, { host, port });
  return {
    url: urlOf(server, host),
    answerFrom(found) {
      holding = found;
    },
    end: async (milliseconds = 15_000) => endListening(server, milliseconds),
  };
}
