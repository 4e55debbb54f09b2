import { expect, it } from "vitest";

import { lessons } from "../../../contract/endpoints/lessons.ts";
import { readLessons } from "../../../graph-seed/read-lessons.ts";
import { ask, bodyOf, served } from "../../support/http.ts";

it("tells the lessons, and does not wait for the data", async () => {
  const all = [...(await readLessons())];
  const running = await served(null, { lessons: all });
  try {
    const answer = await ask(running.url, "/api/lessons");
    expect(answer.status).toBe(200);
    expect(lessons.output.parse(bodyOf(answer))).toEqual({ lessons: all });
  } finally {
    await running.end(0);
  }
});
