import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { missingPlatforms } from "./lock-platforms.ts";

it("locks the embedded engine for every platform, so that npm ci accepts the lock", () => {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, unknown>;
  };
  // When this fails, run: npx tsx tests/house/mend-lock.ts
  expect(missingPlatforms(lock.packages)).toEqual([]);
});
