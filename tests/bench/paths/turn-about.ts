import type { PathsFound } from "../../../contract/endpoints/paths.ts";
import type { PathQuestion } from "../../../contract/paths/question.ts";
import type { Graph } from "../../../server/engine/graph.ts";
import { findPaths } from "../../../server/paths/find-paths.ts";
import type { RawBolt } from "../engines/raw-bolt.ts";
import { shortestPathText, shortestText } from "./native-texts.ts";

/** A question that was asked, and how long it took. */
export type Searched = {
  readonly answer: PathsFound;
  readonly milliseconds: number;
  /** How long Neo4j's own search took, where there is one. */
  readonly nativeMilliseconds: number | null;
};

const warmUp = 10;

/** Ours and the native search turn about, so that both meet the same machine. */
export async function turnAbout(
  questions: readonly PathQuestion[],
  graph: Graph,
  raw: RawBolt | undefined,
): Promise<Searched[]> {
  const searched: Searched[] = [];
  for (const [at, question] of [...questions.slice(0, warmUp), ...questions].entries()) {
    const text = question.k === 1 ? shortestPathText(question) : shortestText(question);
    const native = raw && (await clocked(async () => raw.run([[text]])));
    const { result, milliseconds } = await clocked(async () => findPaths(graph, question, {}));
    if (at < warmUp) continue;
    searched.push({
      answer: result,
      milliseconds,
      nativeMilliseconds: native?.milliseconds ?? null,
    });
  }
  return searched;
}

async function clocked<Result>(act: () => Promise<Result>) {
  const begun = performance.now();
  const result = await act();
  return { result, milliseconds: performance.now() - begun };
}
