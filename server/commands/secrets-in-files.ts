import { readFileSync } from "node:fs";

import { ConfigError } from "../config.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that may be handed over as files instead, as containers do. */
const secrets = ["NEO4J_PASSWORD", "CONTRAFLOW_TOKEN"] as const;

/**
 * The environment with each secret that NAME_FILE points to under its own NAME.
 * @throws ConfigError for a file that cannot be read, or a secret that is given both ways
 */
export function withSecrets(environment: Environment): Environment {
  const read = secrets.flatMap((name) => {
    const file = environment[`${name}_FILE`] ?? "";
    return file === "" ? [] : [[name, secretIn(file, name, environment)] as const];
  });
  return { ...environment, ...Object.fromEntries(read) };
}

function secretIn(file: string, name: string, environment: Environment): string {
  if ((environment[name] ?? "") !== "") {
    throw new ConfigError(`${name} and ${name}_FILE are both set. Leave one of them out.`);
  }
  const secret = readOrExplain(file, name).replace(/\r?\n$/, "");
  if (secret === "") throw new ConfigError(`The file ${file} that ${name}_FILE names is empty.`);
  return secret;
}

function readOrExplain(file: string, name: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigError(`The file that ${name}_FILE names cannot be read: ${why}.`, { cause });
  }
}
