import * as z from "zod";

import { isNeo4jAddress, namesNobody } from "./neo4j-address.ts";

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

const databaseName = /^[a-z0-9][a-z0-9._-]{0,62}$/i;
/** What lets its bearer write: visible ASCII, so that it passes through a header as it is. */
export const writeToken = /^[!-~]{32,512}$/;

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
    .transform(namesIn)
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
  NEO4J_URI: z
    .string()
    .refine(isNeo4jAddress, {
      ...wrong("expected an address such as neo4j://127.0.0.1:7687 or neo4j+s://graph.example.org"),
      abort: true,
    })
    .refine(
      namesNobody,
      wrong("leave the name and the password out; they have variables of their own"),
    )
    .optional(),
  NEO4J_USERNAME: z.string().min(1).default("neo4j"),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z
    .string()
    .regex(databaseName, wrong("expected a name such as neo4j"))
    .refine((name) => name !== "system", wrong("the system database holds no graph"))
    .default("neo4j"),
  CONTRAFLOW_TOKEN: z
    .string()
    .regex(writeToken, wrong("expected 32 to 512 printable characters without spaces"))
    .nullable()
    .default(null),
  CONTRAFLOW_READ_ONLY: z
    .enum(["true", "false", "1", "0"], wrong("expected true or false"))
    .default("false"),
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
  const parsed = Environment.safeParse(given);
  const faults = [...(parsed.error?.issues.map(aloud) ?? []), ...openDoor(given), ...noKey(given)];
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults.join("\n"));
  const found = parsed.data;
  return {
    port: found.PORT,
    host: found.HOST,
    allowedHosts: found.CONTRAFLOW_ALLOWED_HOSTS,
    dataFolder: found.CONTRAFLOW_DATA,
    seed: found.CONTRAFLOW_SEED,
    logLevel: found.LOG_LEVEL,
    neo4j: toPlace(found),
    token: found.CONTRAFLOW_TOKEN,
    readOnly: ["true", "1"].includes(found.CONTRAFLOW_READ_ONLY),
  };
}

type Given = Readonly<Record<string, string | undefined>>;

function toPlace(found: z.output<typeof Environment>): Neo4jPlace | null {
  const { NEO4J_URI: uri, NEO4J_PASSWORD: password = "" } = found;
  if (uri === undefined) return null;
  return { uri, username: found.NEO4J_USERNAME, password, database: found.NEO4J_DATABASE };
}

function aloud({ path: [name], message }: z.core.$ZodIssue): string {
  return `The environment variable ${String(name)} is not right: ${message}.`;
}

function noKey({ NEO4J_URI, NEO4J_PASSWORD }: Given): string[] {
  if (NEO4J_URI === undefined || NEO4J_PASSWORD !== undefined) return [];
  return [
    "NEO4J_URI is set, but no password: set NEO4J_PASSWORD, or NEO4J_PASSWORD_FILE to the file that holds it. Where that Neo4j asks for none, any word will do.",
  ];
}

const loopback = new Set(["127.0.0.1", "localhost", "::1"]);

/** Whoever reaches the machine could read everything; that is to be meant, not to happen. */
function openDoor({ HOST = "127.0.0.1", CONTRAFLOW_ALLOWED_HOSTS = "" }: Given): string[] {
  if (loopback.has(HOST) || namesIn(CONTRAFLOW_ALLOWED_HOSTS).length > 0) return [];
  return [
    `HOST is ${HOST}, so other machines could reach this server. Say by which names they may: CONTRAFLOW_ALLOWED_HOSTS=graph.example.org, or leave HOST out to serve this machine alone.`,
  ];
}

function namesIn(text: string): string[] {
  return text.split(/[\s,]+/).filter((name) => name !== "");
}
