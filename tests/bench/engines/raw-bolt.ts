import neo4j, { type Driver } from "neo4j-driver";

import type { GraphValue } from "../../../server/engine/graph.ts";
import type { Stage } from "./stages.ts";

export type RawBolt = {
  /** Does the work of a question with nothing of ours in between. */
  readonly run: (stages: readonly Stage[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

export type Place = {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
};

/** The bare driver, as its own manual says to use it: a session a text, all rows as records. */
export function openRawBolt({ uri, username, password }: Place): RawBolt {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { useBigInt: true });
  return {
    async run(stages) {
      for (const stage of stages) await Promise.all(stage.map(async (text) => ask(driver, text)));
    },
    close: async () => driver.close(),
  };
}

async function ask(driver: Driver, { cypher, params }: Stage[number]): Promise<void> {
  const session = driver.session({ database: "neo4j", defaultAccessMode: neo4j.session.READ });
  try {
    await session.run(cypher, toBolt(params));
  } finally {
    await session.close();
  }
}

/** LIMIT takes a whole number only, and the driver sends a number as a float. */
function toBolt(value: GraphValue | Readonly<Record<string, GraphValue>>): unknown {
  if (typeof value === "number" && Number.isInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map((item: GraphValue) => toBolt(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toBolt(item)]));
}
