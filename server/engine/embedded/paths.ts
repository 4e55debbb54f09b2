import { join } from "node:path";

/** Where the engine's files lie in the data folder; its log lies beside the store. */
export function storePath(folder: string): string {
  return join(folder, storeName);
}

/** All that begins so is the store's. */
export const storeName = "graph.grafeo";

export function ownerPath(folder: string): string {
  return join(folder, "owner.json");
}
