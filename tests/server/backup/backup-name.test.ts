import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  isPartialName,
  parseBackupName,
  toBackupName,
  toPartialName,
} from "../../../server/backup/backup-name.ts";

const at = fc.date({
  min: new Date("1970-01-01T00:00:00Z"),
  max: new Date("9999-12-31T23:59:59Z"),
  noInvalidDate: true,
});
const write = fc.stringMatching(/^[0-9a-f]{8}$/);

describe("the name of a backup", () => {
  it("is read back to the second, and sorts by time", () => {
    fc.assert(
      fc.property(at, at, fc.nat(), write, (one, other, revision, by) => {
        const whole = new Date(Math.floor(one.getTime() / 1_000) * 1_000);
        const name = toBackupName({ at: one, revision, write: by });
        const later = toBackupName({ at: other, revision, write: by });
        expect(parseBackupName(name)).toEqual({ at: whole, revision, write: by });
        expect(name < later).toBe(name !== later && one < other);
        expect([isPartialName(name), isPartialName(toPartialName(name))]).toEqual([false, true]);
      }),
    );
  });

  it.each([
    "notes.txt",
    "contraflow-20261126T080100Z-r5.jsonl",
    "contraflow-20261326T080100Z-r5-11111111.jsonl",
    "contraflow-20261126T080100Z-r5-11111111.jsonl.partial",
    "../contraflow-20261126T080100Z-r5-11111111.jsonl",
  ])("is not %s", (name) => {
    expect(parseBackupName(name)).toBeNull();
  });
});
