import { ConnectionLostError } from "./errors.ts";
import { heard } from "./heard.ts";
import { type Bounds, type Limit } from "./limit.ts";
import { type Errand, type Line } from "./line.ts";

/**
 * Asks, and once more when the connection broke: a pooled one may have gone stale, or its server
 * have handed its part to another.
 * @throws GraphUnavailableError, GraphDeadlineError, GraphStatementError
 */
export async function run<Result>(
  line: Line,
  errand: Errand<Result>,
  bounds: Bounds,
): Promise<Result> {
  line.life.gate();
  const limit = line.limits.begin(bounds);
  try {
    const result = await runTwice(line, errand, limit);
    line.life.passed();
    return result;
  } catch (error) {
    if (error instanceof ConnectionLostError) line.life.failed(error.message);
    throw error;
  } finally {
    limit.stop();
  }
}

async function runTwice<Result>(line: Line, errand: Errand<Result>, limit: Limit): Promise<Result> {
  try {
    return await runOnce(line, errand, limit);
  } catch (error) {
    if (error instanceof ConnectionLostError) return runOnce(line, errand, limit);
    throw error;
  }
}

/** Asks in a session of its own; what still runs when the limit is over is ended. */
export async function runOnce<Result>(
  line: Pick<Line, "sessions" | "bookmarks">,
  { stay, act }: Errand<Result>,
  limit: Limit,
): Promise<Result> {
  const session = line.sessions.open(stay);
  try {
    return await limit.hold(act(session));
  } catch (error) {
    throw heard(line, error, stay);
  } finally {
    // Nobody waits for it: where the connection is dead it takes its time.
    void line.sessions.leave(session);
  }
}
