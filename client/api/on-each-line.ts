import { noteFailure } from "./outage.ts";
import { ProblemError } from "./problem-error.ts";

/**
 * Reads an answer line by line, as it comes. What `onLine` throws ends the reading and is thrown on.
 * @throws ProblemError when the answer breaks off
 * @throws DOMException AbortError when the signal says so
 */
export async function onEachLine(
  { body }: Response,
  signal: AbortSignal,
  onLine: (line: string) => void,
): Promise<void> {
  const broken: unknown[] = [];
  let rest = "";
  const read = (text: string) => {
    const [last = "", ...whole] = (rest + text).split("\n").toReversed();
    rest = last;
    for (const line of whole.toReversed()) tell(line);
  };
  const tell = (line: string) => {
    if (line.trim() === "") return;
    try {
      onLine(line);
    } catch (error) {
      broken.push(error);
      throw error;
    }
  };
  try {
    const sink = new WritableStream<string>({ write: read, close: () => tell(rest) });
    await body?.pipeThrough(new TextDecoderStream()).pipeTo(sink, { signal });
  } catch (error) {
    if (broken.length > 0 || signal.aborted) throw broken[0] ?? error;
    noteFailure("unreachable");
    throw new ProblemError("unreachable", error instanceof Error ? error.message : "broken off");
  }
}
