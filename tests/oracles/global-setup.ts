import { networkx, preparePackage, pysd, schemathesis } from "../support/python/prepare-package.ts";

/** Once for all files, which would get into each other's way. */
export async function setup(): Promise<void> {
  await preparePackage(networkx);
  await preparePackage(schemathesis);
  await preparePackage(pysd);
}
