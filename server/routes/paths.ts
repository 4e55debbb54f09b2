import * as endpoints from "../../contract/endpoints/paths.ts";
import { invalid, notFound } from "../http/refusal.ts";
import { type Route, route } from "../http/route.ts";
import {
  checkCycleQuestion,
  checkPathQuestion,
  PathQuestionError,
} from "../paths/check-question.ts";
import { UnknownThingsError } from "../paths/ends.ts";
import { pathExamples } from "../paths/examples.ts";
import { findCycles } from "../paths/find-cycles.ts";
import { findPaths } from "../paths/find-paths.ts";
import { pathsLeftOut } from "../paths/left-out.ts";
import type { Ready } from "./services.ts";

export function pathsRoute(ready: Ready): Route {
  return route(endpoints.paths, async ({ documents, ...question }, { signal }) =>
    refusing(async () => {
      checkPathQuestion(question);
      return findPaths(ready().graph, question, { documents, signal });
    }),
  );
}

export function cyclesRoute(ready: Ready): Route {
  return route(endpoints.cycles, async ({ documents, ...question }, { signal }) =>
    refusing(async () => {
      checkCycleQuestion(question);
      return findCycles(ready().graph, question, { documents, signal });
    }),
  );
}

export function pathsLeftOutRoute(ready: Ready): Route {
  return route(endpoints.pathsLeftOut, async ({ documents, ...question }, { signal }) =>
    refusing(async () => {
      checkPathQuestion(question);
      return pathsLeftOut(ready().graph, question, { documents, signal });
    }),
  );
}

export function pathExamplesRoute(ready: Ready): Route {
  return route(endpoints.pathExamples, async ({ documents }, { signal }) =>
    pathExamples(ready().graph, { documents, signal }),
  );
}

/** @throws Refusal where the question cannot be asked */
async function refusing<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof PathQuestionError) throw invalid(error.path, error.message);
    if (error instanceof UnknownThingsError) throw notFound(error.message);
    throw error;
  }
}
