import { runQuery, queries } from "../../contract/endpoints/queries.ts";
import { schema } from "../../contract/endpoints/schema.ts";
import type { GraphQuestion } from "../../contract/lessons/computed.ts";
import type { Table } from "../../contract/lessons/taken.ts";
import { LessonError } from "../../contract/lessons/value.ts";
import type { Graph } from "../engine/graph.ts";
import type { Log } from "../http/log-requests.ts";
import { catalogue } from "../queries/catalogue/catalogue.ts";
import { runQuestion } from "../queries/catalogue/run-question.ts";
import { askServer } from "./ask-server.ts";
import { findServer } from "./find-server.ts";
import { openOwnData } from "./open-data.ts";
import type { Settings } from "./settings.ts";

/** Whoever answers what a lesson asks of the graph. */
export type Questions = {
  /** @throws LessonError for a question that is none */
  readonly ask: (asked: GraphQuestion) => Promise<Table>;
  /** The revision of the data that is asked. */
  readonly revision: () => Promise<number>;
  readonly close: () => Promise<void>;
};

/** From where the data lies: a Neo4j, the folder, or the server that holds the folder. */
export async function openQuestions(settings: Settings, log: Log): Promise<Questions> {
  const url = settings.neo4j === null ? await findServer(settings.dataFolder) : null;
  if (url !== null) return questionsTo(url);
  const { graph } = await openOwnData(settings, log);
  return questionsOf(graph);
}

/** Asks a graph that is open here. */
export function questionsOf(graph: Graph): Questions {
  return {
    ask: async ({ question: name, params }) => {
      const question = catalogue.find((one) => one.name === name);
      if (question === undefined) throw new LessonError(`There is no question ${name}.`);
      const read = question.params.safeParse(params);
      if (!read.success) throw new LessonError(`${name} is not asked so: ${read.error.message}`);
      return runQuestion(graph, { question, params: read.data }, {});
    },
    revision: async () => graph.revision(),
    close: async () => graph.close(),
  };
}

/** Asks a running server. */
export function questionsTo(url: string): Questions {
  return {
    ask: async ({ question, params }) => {
      const answer = await askServer({
        address: `${url}${queries.path}/${question}`,
        what: `answer ${question}`,
        init: {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify({ params }),
        },
      });
      return runQuery.output.parse(await answer.json());
    },
    revision: async () => {
      const answer = await askServer({ address: `${url}${schema.path}`, what: "say its revision" });
      return schema.output.parse(await answer.json()).revision;
    },
    close: async () => {},
  };
}
