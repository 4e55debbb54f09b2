import * as z from "zod";

/** One line of a Dockerfile: `RUN`, and all that follows it. */
type Instruction = { readonly word: string; readonly rest: string };

/** One part of a Dockerfile, from a FROM to the next. */
export type Stage = {
  /** The image it begins with. */
  readonly from: string;
  readonly name: string | null;
  readonly instructions: readonly Instruction[];
};

/** Reads as much of the language as our Dockerfile is written in. @throws for any more */
export function parseDockerfile(text: string): Stage[] {
  const stages: { from: string; name: string | null; instructions: Instruction[] }[] = [];
  for (const { word, rest } of instructionsIn(text)) {
    if (word === "FROM") {
      const [, from = "", name = null] = /^(\S+)(?: AS (\S+))?$/.exec(rest) ?? [];
      stages.push({ from, name, instructions: [] });
    } else stages.at(-1)?.instructions.push({ word, rest });
  }
  return stages;
}

function instructionsIn(text: string): Instruction[] {
  const lines = text
    .split("\n")
    .filter((line) => !line.trimStart().startsWith("#"))
    .join("\n")
    .replaceAll(/\\\n\s*/g, "")
    .split("\n")
    .filter((line) => line.trim() !== "");
  return lines.map((line) => {
    const [, word, rest] = /^([A-Z]+) (.+)$/.exec(line) ?? [];
    if (word === undefined || rest === undefined) throw new Error(`Not understood: ${line}`);
    return { word, rest };
  });
}

/** The words of `["node", "server.js"]`. */
export function wordsOf(json: string): string[] {
  return z.array(z.string()).parse(JSON.parse(json));
}

/** The pairs of `A=1 B=2`. */
export function pairsOf(rest: string): (readonly [name: string, value: string])[] {
  return rest.split(/\s+/).map((pair) => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
}

export type Copy = {
  /** The stage it is taken from; null is the folder that is built. */
  readonly from: string | null;
  readonly sources: readonly string[];
  readonly target: string;
};

export function parseCopy(rest: string): Copy {
  const words = rest.split(/\s+/);
  const flags = words.filter((word) => word.startsWith("--"));
  const paths = words.filter((word) => !word.startsWith("--"));
  const from = flags.find((flag) => flag.startsWith("--from="))?.slice("--from=".length) ?? null;
  return { from, sources: paths.slice(0, -1), target: paths.at(-1) ?? "" };
}

/** The command of `--interval=10s CMD ["node", "-e", "…"]`. */
export function parseHealthCheck(rest: string): string[] {
  return wordsOf(/ ?CMD (.+)$/.exec(rest)?.[1] ?? "");
}
