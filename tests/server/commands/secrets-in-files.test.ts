import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { withSecrets } from "../../../server/commands/secrets-in-files.ts";
import { ConfigError } from "../../../server/config.ts";

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "contraflow-secrets-"));
  file = join(folder, "secret");
  await writeFile(file, "a secret with spaces \n");
});

afterEach(async () => rm(folder, { recursive: true }));

describe("a secret in a file", () => {
  it.each(["NEO4J_PASSWORD", "CONTRAFLOW_TOKEN"])(
    "stands for %s, but its last line break",
    (name) => {
      const given = { PORT: "1", [`${name}_FILE`]: file };
      expect(withSecrets(given)).toEqual({ ...given, [name]: "a secret with spaces " });
    },
  );

  it("is not looked for where none is named", () => {
    const given = { NEO4J_PASSWORD: "x", NEO4J_PASSWORD_FILE: "" };
    expect(withSecrets(given)).toEqual(given);
  });

  it("is refused beside another one, and where it cannot be read or is empty", async () => {
    const both = { NEO4J_PASSWORD: "x", NEO4J_PASSWORD_FILE: file };
    expect(() => withSecrets(both)).toThrow("NEO4J_PASSWORD and NEO4J_PASSWORD_FILE are both set");
    const gone = { NEO4J_PASSWORD_FILE: join(folder, "gone") };
    expect(() => withSecrets(gone)).toThrow(ConfigError);
    expect(() => withSecrets(gone)).toThrow("NEO4J_PASSWORD_FILE names cannot be read: ENOENT");
    await writeFile(file, "\n");
    expect(() => withSecrets({ NEO4J_PASSWORD_FILE: file })).toThrow("is empty");
  });
});
