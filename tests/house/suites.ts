/** The suites, each a project of vitest.config.ts, the quickest first. */
const suites = [
  "unit",
  "client",
  "embedded",
  "oracle",
  "bolt",
  "routing",
  "article",
  "browser",
  "docker",
] as const;
export type Suite = (typeof suites)[number];

/** What a suite needs that a machine may lack: there, or why not and what to do. */
export type Need =
  | { readonly state: "found" }
  | { readonly state: "missing"; readonly why: string; readonly remedy: string };

export type LeftOut = {
  readonly suite: Suite;
  readonly why: string;
  readonly remedy: string;
  /** Whether it ought to have run here, so that leaving it out fails the run. */
  readonly owed: boolean;
};

/** What can run here, what cannot, and whether that is forgiven. */
export type Plan = { readonly run: readonly Suite[]; readonly leftOut: readonly LeftOut[] };

export type Circumstances = {
  readonly needs: Readonly<Partial<Record<Suite, Need>>>;
  /** Suites that may not be left out here. */
  readonly owed: readonly Suite[];
  /** Names given on the command line; without any, all. */
  readonly asked: readonly string[];
};

/** @throws UnknownSuiteError for a name that is no suite's */
export function planOf({ needs, owed, asked }: Circumstances): Plan {
  const unknown = asked.find((name) => !suites.some((suite) => suite === name));
  if (unknown !== undefined) throw new UnknownSuiteError(unknown);
  const wanted = suites.filter((suite) => asked.length === 0 || asked.includes(suite));
  const leftOut = wanted.flatMap((suite) => {
    const need = needs[suite];
    if (need?.state !== "missing") return [];
    const { why, remedy } = need;
    return [{ suite, why, remedy, owed: owed.includes(suite) || asked.includes(suite) }];
  });
  return { run: wanted.filter((suite) => !leftOut.some((left) => left.suite === suite)), leftOut };
}

/** What leaving suites out looks like; it is meant to be seen. */
export function announcement(leftOut: readonly LeftOut[]): string {
  const rule = "=".repeat(78);
  return leftOut
    .map(({ suite, why, remedy, owed }) =>
      [
        rule,
        `LEFT OUT: the ${suite} suite${owed ? " (a failure here)" : ""}`,
        `  Why:        ${why}`,
        `  What to do: ${remedy}`,
        rule,
      ].join("\n"),
    )
    .join("\n");
}

class UnknownSuiteError extends Error {
  override name = "UnknownSuiteError";

  constructor(suite: string) {
    super(`There is no suite "${suite}". The suites are: ${suites.join(", ")}.`);
  }
}
