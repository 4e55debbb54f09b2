import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A machine with nothing but the tools that a test gives it, as lines of a shell. */
export type Machine = {
  readonly folder: string;
  readonly environment: { readonly PATH: string };
  readonly install: (tool: "java" | "mvn" | "python3", script: string) => Promise<void>;
  readonly dispose: () => Promise<void>;
};

export async function aMachine(): Promise<Machine> {
  const folder = await mkdtemp(join(tmpdir(), "contraflow-machine-"));
  const bin = join(folder, "bin");
  await mkdir(bin);
  return {
    folder,
    environment: { PATH: bin },
    install: (tool, script) =>
      writeFile(join(bin, tool), `#!/bin/sh\n${script}\n`, { mode: 0o755 }),
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A Java or Maven that says which it is, and does nothing else. */
export function saysJava(version: string): string {
  return [
    "echo '    java.home = /opt/java' >&2",
    `echo '    java.specification.version = ${version}' >&2`,
  ].join("\n");
}

export function saysMaven(version: string): string {
  return `echo 'Apache Maven ${version} (nonsense)'`;
}
