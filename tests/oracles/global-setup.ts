import { prepareNetworkx } from "../support/python/prepare-networkx.ts";

/** Once for all files, which would get into each other's way. */
export async function setup(): Promise<void> {
  await prepareNetworkx();
}
