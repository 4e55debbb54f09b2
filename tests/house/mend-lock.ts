import { readFileSync, writeFileSync } from "node:fs";

import { withPlatforms } from "./lock-platforms.ts";

// Run after any `npm install` or `npm update` that dropped the entries: npx tsx tests/house/mend-lock.ts
type Lock = { packages: Record<string, { version?: string }> };
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;
const version = lock.packages["node_modules/@grafeo-db/js"]?.version;
if (version === undefined) throw new Error("package-lock.json does not name @grafeo-db/js");
const packages = withPlatforms(lock.packages, version);
const sorted = Object.fromEntries(
  Object.entries(packages).toSorted(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync("package-lock.json", `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
