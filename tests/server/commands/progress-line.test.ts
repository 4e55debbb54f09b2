import { expect, it } from "vitest";

import { progressLine } from "../../../server/commands/progress-line.ts";

function aTerminal(isTTY: boolean) {
  const said: string[] = [];
  let time = 1_000;
  const line = progressLine({ isTTY, write: (text) => said.push(text) }, () => time);
  return {
    said,
    line,
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

const reading = { type: "progress", stage: "reading", done: 5_000, of: null } as const;
const writing = { type: "progress", stage: "writing", done: 10, of: 20 } as const;

it("writes over itself on a terminal, no oftener than one can read, and goes away", () => {
  const { said, line, wait } = aTerminal(true);
  line.show(reading);
  line.show({ ...reading, done: 10_000 });
  wait(100);
  line.show(writing);
  line.clear();
  line.clear();
  expect(said).toEqual([
    "\r\u001B[KReading: 5000 rows",
    "\r\u001B[KWriting: 10 of 20 rows",
    "\r\u001B[K",
  ]);
});

it("says nothing where nobody looks", () => {
  const { said, line } = aTerminal(false);
  line.show(reading);
  line.clear();
  expect(said).toEqual([]);
});
