import { Neo4jError } from "neo4j-driver";

import { GraphDeadlineError, GraphStoreError, GraphUnavailableError } from "../graph.ts";
import { addressOf, type Neo4jPlace } from "./place.ts";
import { reasonIn } from "./to-graph-error.ts";

/** Why the database cannot be opened, for a person: to be tried again, or with what to do. */
export function toOpeningError(error: unknown, place: Neo4jPlace): unknown {
  if (error instanceof GraphDeadlineError) return unreached("it does not answer", place, error);
  if (!(error instanceof Neo4jError)) return error;
  const [message, remedy] = refusalOf(error, place) ?? [];
  return message === undefined || remedy === undefined
    ? unreached(reasonIn(error.message), place, error)
    : new GraphStoreError(message, remedy, { cause: error });
}

function unreached(reason: string, place: Neo4jPlace, cause: unknown): GraphUnavailableError {
  const message = `Neo4j at ${addressOf(place)} cannot be reached: ${reason}`;
  return new GraphUnavailableError(message, { cause });
}

type Refusal = readonly [message: string, remedy: string];

function refusalOf({ code, message }: Neo4jError, place: Neo4jPlace): Refusal | null {
  const at = addressOf(place);
  if (code.startsWith("Neo.ClientError.Security.")) return securityRefusal(code, place);
  if (code === "Neo.ClientError.Database.DatabaseNotFound") {
    return [
      `Neo4j at ${at} has no database "${place.database}".`,
      "Set NEO4J_DATABASE to one that is there; a Community server has one, called neo4j.",
    ];
  }
  if (message.includes("responded HTTP")) {
    return [
      `What answers at ${at} is a web server.`,
      "Set NEO4J_URI to the port where Neo4j speaks Bolt, which is 7687 unless it was changed.",
    ];
  }
  return message.includes("certificate") ? certificateRefusal(message, at) : null;
}

function certificateRefusal(message: string, at: string): Refusal {
  return [
    `The certificate of ${at} is not trusted: ${reasonIn(message)}`,
    "Use a name that the certificate is made for, or an address that begins with bolt+ssc:// or neo4j+ssc:// if it was signed by yourself.",
  ];
}

function securityRefusal(code: string, place: Neo4jPlace): Refusal {
  const at = addressOf(place);
  if (code.endsWith("CredentialsExpired")) {
    return [
      `Neo4j at ${at} asks for a new password before anything else.`,
      "Set one with `ALTER CURRENT USER SET PASSWORD FROM 'old' TO 'new'`, and NEO4J_PASSWORD to it.",
    ];
  }
  if (code.endsWith("AuthenticationRateLimit")) {
    return [
      `Neo4j at ${at} was sent too many wrong passwords, and takes none for a few seconds.`,
      "Set NEO4J_USERNAME and NEO4J_PASSWORD to what it knows, and try again in a moment.",
    ];
  }
  return [
    `Neo4j at ${at} refuses the user "${place.username}" with this password.`,
    "Set NEO4J_USERNAME and NEO4J_PASSWORD to what it knows.",
  ];
}
