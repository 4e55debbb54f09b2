import { IncomingMessage } from "node:http";
import { Socket } from "node:net";

import { expect, it } from "vitest";

import { CallerLeftError } from "../../../server/http/deadline.ts";
import { readLines } from "../../../server/http/read-lines.ts";

it("says of a body that broke off that its sender has left", async () => {
  const request = new IncomingMessage(new Socket());
  request.headers = { "content-type": "application/x-ndjson" };
  request.push("whole\nhal");
  const lines = readLines(request);
  const first = await lines.next();
  request.destroy(new Error("aborted"));
  const failed = await lines.next().catch((error: unknown) => error);
  expect([first.value, failed instanceof CallerLeftError]).toEqual(["whole", true]);
});
