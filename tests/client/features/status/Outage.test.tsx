import { useQuery } from "@tanstack/react-query";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";

import { call } from "../../../../client/api/call.ts";
import { setOutage } from "../../../../client/api/outage.ts";
import { useSchema } from "../../../../client/api/queries.ts";
import { Outage } from "../../../../client/features/status/Outage.tsx";
import { livez } from "../../../../contract/endpoints/health.ts";
import { leavePage, showPage } from "../../support/a-page.tsx";
import { aSchema } from "../../support/a-schema.ts";

afterEach(() => {
  act(() => {
    setOutage(null);
  });
  leavePage();
});

/** A part of the page that asks something by itself. */
function Asking() {
  useSchema();
  const { data, error } = useQuery({
    queryKey: ["asked"],
    queryFn: ({ signal }) => call(livez, {}, signal),
  });
  return <p>{data?.status ?? (error ? "no answer" : "asking")}</p>;
}

function aServer(isReady = true) {
  const server = { isReady };
  const whenReady = (answer: unknown) => () => {
    if (server.isReady) return answer;
    throw new TypeError("connection refused");
  };
  const asked = showPage(
    <>
      <Outage />
      <Asking />
    </>,
    {
      "/api/readyz": whenReady({ status: "ready", revision: 1 }),
      "/api/things": whenReady({ nodes: [], edges: [], missing: [] }),
      "/api/livez": whenReady({ status: "alive" }),
      "/api/schema": aSchema(),
    },
  );
  return { server, asked };
}

it("says nothing while all is well", async () => {
  aServer();
  await screen.findByText("alive");
  expect(screen.getByRole("region", { name: "Connection" }).textContent).toBe("");
});

it.each([
  ["graph", "The graph cannot be reached."],
  ["server", "The server does not answer."],
] as const)("says that the %s cannot be reached, calmly", async (what, said) => {
  aServer(false);
  act(() => {
    setOutage(what);
  });
  expect(screen.getByRole("status").textContent).toContain(said);
});

it("says that it is back, and has what failed asked again without a reload", async () => {
  const { server, asked } = aServer(false);
  await screen.findByText("no answer");
  const questions = () => asked.filter(({ path }) => path === "/api/schema").length;
  const before = questions();
  server.isReady = true;
  fireEvent.click(await screen.findByRole("button", { name: "Ask now" }));
  await screen.findByText("The graph is back. What had no answer is asked again.");
  await screen.findByText("alive");
  await waitFor(() => {
    expect(questions()).toBeGreaterThan(before);
  });
});
