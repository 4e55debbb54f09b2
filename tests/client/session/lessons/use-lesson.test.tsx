import { QueryClientProvider } from "@tanstack/react-query";
import { renderHook, waitFor } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";

import { createQueryClient } from "../../../../client/api/query-client.ts";
import { useLessonAnswer } from "../../../../client/session/lessons/use-lesson.ts";
import { aLesson } from "../../../support/lessons/a-lesson.ts";
import { leavePage } from "../../support/a-page.tsx";
import { servedModels, simulateHere } from "../../support/a-simulator.ts";
import { fakeServer } from "../../support/fake-server.ts";

afterEach(leavePage);

const withBound = (value: number) => aLesson({ values: { bound: { by: "given", value } } });

it("computes another lesson anew that has the same id and version", async () => {
  simulateHere();
  fakeServer({ "/api/models": { models: servedModels } });
  const client = createQueryClient();
  const { result, rerender } = renderHook(({ lesson }) => useLessonAnswer(lesson).data?.values, {
    initialProps: { lesson: withBound(1) },
    wrapper: ({ children }) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    ),
  });
  await waitFor(() => {
    expect(result.current).toEqual([["bound", 1]]);
  });
  rerender({ lesson: withBound(2) });
  await waitFor(() => {
    expect(result.current).toEqual([["bound", 2]]);
  });
  vi.unstubAllGlobals();
});
