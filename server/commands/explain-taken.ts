import * as z from "zod";

import { livez } from "../../contract/endpoints/health.ts";
import { PlaceTakenError } from "../http/listen.ts";

const milliseconds = 1_000;

/** Says of a port that is taken whether it is we who have it. */
export async function explainTaken(error: unknown): Promise<unknown> {
  if (!(error instanceof PlaceTakenError)) return error;
  const { host, port } = error.place;
  const url = `http://${host}:${port}`;
  if (!(await isOurs(url))) return error;
  const other = `or start another one beside it: PORT=${port + 1} CONTRAFLOW_DATA=FOLDER npm start`;
  const message = `Contraflow is running already: open ${url}, ${other}`;
  return new PlaceTakenError(error.place, message, { cause: error });
}

async function isOurs(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url + livez.path, { signal: AbortSignal.timeout(milliseconds) });
    const body: unknown = await answer.json();
    return z.safeParse(livez.output, body).success;
  } catch {
    return false;
  }
}
