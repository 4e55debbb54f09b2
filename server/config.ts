import * as z from "zod";

/** What the environment asks for. */
export type Config = {
  readonly port: number;
  readonly host: string;
  readonly allowedHosts: readonly string[];
  /** The folder of the graph; null is the user's usual place. */
  readonly dataFolder: string | null;
  readonly seed: "article+facts" | "article" | "none";
  readonly logLevel: (typeof levels)[number];
  /** The Neo4j to stand on; null is the engine inside. */
  readonly neo4j: Neo4jPlace | null;
  /** The write token; null is the one in the data folder. */
  readonly token: string | null;
  /** Nothing may be changed through this server. */
  readonly readOnly: boolean;
};

export type Neo4jPlace = {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
};

/** Something in the environment is not right; the message names it and says what would be. */
export class ConfigError extends Error {
  override name = "ConfigError";
}

const levels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const hostName = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/;

function wrong(words: string) {
  return { error: words };
}

const Environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, wrong("expected a number from 0 to 65535, such as 3000"))
    .transform(Number)
    .pipe(z.int().max(65_535, wrong("no port is above 65535")))
    .default(3_000),
  HOST: z.string().min(1).default("127.0.0.1"),
  CONTRAFLOW_ALLOWED_HOSTS: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((name) => name !== ""))
    .pipe(
      z.array(
        z.string().toLowerCase().regex(hostName, wrong("expected names such as graph.example.org")),
      ),
    )
    .default([]),
  CONTRAFLOW_DATA: z.string().min(1).nullable().default(null),
  CONTRAFLOW_SEED: z
    .enum(["article+facts", "article", "none"], wrong("expected article+facts, article or none"))
    .default("article+facts"),
  LOG_LEVEL: z
    .string()
    .toLowerCase()
    .pipe(z.enum(levels, wrong(`expected one of ${levels.join(", ")}`)))
    .default("warn"),
});

/** Reads the environment that it is handed. @throws ConfigError that lists every fault */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  refuseNeo4j(given);
  const parsed = Environment.safeParse(given);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map(aloud).join("\n"));
  const found = parsed.data;
  refuseOpenDoor(found.HOST, found.CONTRAFLOW_ALLOWED_HOSTS);
  return {
    port: found.PORT,
    host: found.HOST,
    allowedHosts: found.CONTRAFLOW_ALLOWED_HOSTS,
    dataFolder: found.CONTRAFLOW_DATA,
    seed: found.CONTRAFLOW_SEED,
    logLevel: found.LOG_LEVEL,
    neo4j: null,
    token: null,
    readOnly: false,
  };
}

function aloud({ path: [name], message }: z.core.$ZodIssue): string {
  return `The environment variable ${String(name)} is not right: ${message}.`;
}

function refuseNeo4j(given: Readonly<Record<string, unknown>>): void {
  if (given["NEO4J_URI"] === undefined) return;
  throw new ConfigError(
    "NEO4J_URI is set, but this version of Contraflow has no Neo4j engine. Unset it to use the one inside.",
  );
}

const loopback = new Set(["127.0.0.1", "localhost", "::1"]);

/** Whoever reaches the machine could read everything; that is to be meant, not to happen. */
function refuseOpenDoor(host: string, allowed: readonly string[]): void {
  if (loopback.has(host) || allowed.length > 0) return;
  throw new ConfigError(
    `HOST is ${host}, so other machines could reach this server. Say by which names they may: CONTRAFLOW_ALLOWED_HOSTS=graph.example.org, or leave HOST out to serve this machine alone.`,
  );
}
