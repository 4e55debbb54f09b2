import process from "node:process";

import { knownAnswers } from "../../graph-seed/generate/answers.ts";
import type { Wanted } from "../../graph-seed/generate/cast.ts";
import { countRows, madeRows } from "../../graph-seed/generate/rows.ts";
import { readGenerateArguments } from "./generate-arguments.ts";
import { complain, runCommand, say } from "./terminal.ts";
import { writeLines } from "./write-lines.ts";

const rowsPerWord = 250_000;

// npm run generate: a made-up graph of any size to try things on, and what is known of it.
await runCommand(async () => {
  const { wanted, out } = readGenerateArguments(process.argv.slice(2));
  const rows = await writeLines(toldLines(wanted), out);
  const answers = JSON.stringify(knownAnswers(wanted), null, 2);
  await writeLines(oneLine(answers), `${out}.answers.json`);
  say(`Wrote ${rows} rows to ${out}, and what is known of them to ${out}.answers.json`);
});

async function* toldLines(wanted: Wanted): AsyncGenerator<string> {
  const all = Object.values(countRows(wanted)).reduce((sum, count) => sum + count, 0);
  let count = 0;
  for (const row of madeRows(wanted)) {
    yield JSON.stringify(row);
    count += 1;
    if (count % rowsPerWord === 0) complain(`${count} of ${all} rows`);
  }
}

async function* oneLine(text: string): AsyncGenerator<string> {
  yield text;
}
