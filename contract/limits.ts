import type { Limits } from "./endpoints/health.ts";

/** The limits the server keeps and publishes at /api/limits. */
export const published = {
  bodyBytes: 262_144,
  queryBytes: 16_384,
  jsonDepth: 32,
  searchResults: 50,
  searchCharacters: 200,
  thingsPerRequest: 2_000,
  expandIds: 100,
  expandNeighbours: 500,
  documentsInScope: 500,
  queryRows: 1_000,
  requestsAtOnce: 200,
  requestMilliseconds: 30_000,
  importBytes: 1_073_741_824,
  importRowBytes: 65_536,
  importFaults: 100,
  importsAtOnce: 1,
  tokenFailuresPerMinute: 10,
} as const satisfies Limits;
