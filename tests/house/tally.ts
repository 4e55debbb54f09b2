import * as z from "zod";

/** What vitest's JSON report says, as far as it is counted. */
export const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  /** Skipped while running: nothing may be, so each counts as failed. */
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).optional(),
        }),
      ),
    }),
  ),
});
export type Report = z.infer<typeof Report>;
type Test = Report["testResults"][number]["assertionResults"][number];

export type Tally = { readonly passed: number; readonly failed: number };

/**
 * Counts one suite. A file that could not be read, a run that ended in an error and a suite in
 * which no test ran count as failed, though no single test did.
 */
export function tallyOf(report: Report | undefined, exitCode: number | null): Tally {
  if (report === undefined) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  ).length;
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests + broken;
  const empty = report.numPassedTests + failed === 0;
  const unexplained = failed === 0 && (empty || exitCode !== 0);
  return { passed: report.numPassedTests, failed: failed + (unexplained ? 1 : 0) };
}

export function sumOf(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** The last line of a run, for people and for whatever reads the log. */
export function closingLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}

/**
 * The failed tests by name, with the first line of why; a file that broke as a whole by its path. A
 * long log is read from its end, and a count alone sends its reader to search.
 */
export function failedIn(report: Report): readonly string[] {
  return report.testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status !== "passed");
    if (failed.length > 0) return failed.map((test) => `${name}: ${told(test)}`);
    return status === "failed" ? [name] : [];
  });
}

function told({ fullName, failureMessages = [] }: Test): string {
  const why = failureMessages[0]?.split("\n", 1)[0];
  return why === undefined ? fullName : `${fullName}: ${why}`;
}
