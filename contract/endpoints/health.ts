import * as z from "zod";

import { endpoint } from "../endpoint.ts";

const Nothing = z.strictObject({});

export const livez = endpoint({
  name: "livez",
  method: "GET",
  path: "/api/livez",
  summary: "Whether the server runs; it asks nothing of the graph.",
  input: Nothing,
  output: z.strictObject({ status: z.literal("alive") }),
});

/** `embedded` is the engine inside the product; `neo4j` one reached over Bolt. */
export const EngineStatus = z.strictObject({
  engine: z.enum(["embedded", "neo4j"]),
  state: z.enum(["starting", "ready", "restarting", "closed"]),
});
export type EngineStatus = z.infer<typeof EngineStatus>;

export const readyz = endpoint({
  name: "readyz",
  method: "GET",
  path: "/api/readyz",
  summary: "Whether the first view can be answered; 503 until it can.",
  input: Nothing,
  output: z.strictObject({ status: z.literal("ready"), revision: z.int().min(0) }),
});

export const limits = endpoint({
  name: "limits",
  method: "GET",
  path: "/api/limits",
  summary: "The published limits, as numbers.",
  input: Nothing,
  output: z.strictObject({
    bodyBytes: z.int(),
    queryBytes: z.int(),
    jsonDepth: z.int(),
    searchResults: z.int(),
    searchCharacters: z.int(),
    thingsPerRequest: z.int(),
    claimsPerRequest: z.int(),
    expandIds: z.int(),
    expandNeighbours: z.int(),
    documentsInScope: z.int(),
    queryRows: z.int(),
    /** Of a reader's own text, and of the answer to it. */
    cypherCharacters: z.int(),
    cypherRows: z.int(),
    cypherBytes: z.int(),
    cypherMilliseconds: z.int(),
    /** The longest path that a pattern of varying length may ask for. */
    cypherPathSteps: z.int(),
    /** Things and relations that are sent along to be drawn. */
    cypherThings: z.int(),
    cyphersAtOnce: z.int(),
    cyphersWaiting: z.int(),
    pathEnds: z.int(),
    pathHops: z.int(),
    pathsPerRequest: z.int(),
    pathAvoid: z.int(),
    pathVia: z.int(),
    pathRelations: z.int(),
    pathMilliseconds: z.int(),
    pathRelationsLong: z.int(),
    pathMillisecondsLong: z.int(),
    /** Of the part of a link behind its "#", with the view and its trail in it. */
    linkCharacters: z.int(),
    requestsAtOnce: z.int(),
    requestMilliseconds: z.int(),
    importBytes: z.int(),
    importRowBytes: z.int(),
    importFaults: z.int(),
    importsAtOnce: z.int(),
    tokenFailuresPerMinute: z.int(),
  }),
});
export type Limits = z.infer<typeof limits.output>;
