/** What a server says of itself: `Neo4j/5.26.31`, `Neo4j/5.27-aura`, `Neo4j/2025.09.0`. */
export type ServerVersion = {
  readonly text: string;
  /** Older than what the questions are written for, or older than the last release that is safe. */
  readonly age: "too-old" | "outdated" | "fine";
};

const oldest = { major: 5, minor: 26 };
/** Below it a reader's text can forge lines of the server's log. */
const safePatch = 31;

const agents = /^Neo4j\/(?<text>(?<major>\d+)\.(?<minor>\d+)(?:\.(?<patch>\d+))?.*)$/u;

/** @returns null where it is no Neo4j */
export function serverVersion(agent: string): ServerVersion | null {
  const { text, major, minor, patch } = agents.exec(agent)?.groups ?? {};
  if (text === undefined) return null;
  return { text, age: ageOf(Number(major), Number(minor), Number(patch ?? safePatch)) };
}

function ageOf(major: number, minor: number, patch: number): ServerVersion["age"] {
  if (major !== oldest.major) return major < oldest.major ? "too-old" : "fine";
  if (minor !== oldest.minor) return minor < oldest.minor ? "too-old" : "fine";
  return patch < safePatch ? "outdated" : "fine";
}
