import * as z from "zod";

/** What vitest's JSON report says, as far as it is counted. */
export const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  /** Skipped while running: nothing may be, so each counts as failed. */
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});
export type Report = z.infer<typeof Report>;

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
