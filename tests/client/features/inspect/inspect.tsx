import { screen } from "@testing-library/react";
import { vi } from "vitest";

import { Inspector } from "../../../../client/features/inspect/Inspector.tsx";
import { showPage, thePageReach } from "../../support/a-page.tsx";
import { aStart } from "../../support/build.ts";
import type { Answers } from "../../support/fake-server.ts";

/** Shows the inspector alone, on a server that answers so. */
export function inspect(answers: Answers = {}, start = aStart()) {
  const onOpenArticle = vi.fn<() => void>();
  const onPaths = vi.fn<(command: string) => void>();
  const onFailure = vi.fn<(error: unknown) => void>();
  const part = <Inspector reach={thePageReach()} {...{ onOpenArticle, onPaths, onFailure }} />;
  return { onOpenArticle, onPaths, onFailure, asked: showPage(part, answers, start) };
}

export const title = (name: string) => screen.findByRole("heading", { level: 1, name });
export const card = (name: string | RegExp) => screen.findByRole("region", { name });
