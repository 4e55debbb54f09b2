import { act, fireEvent, screen } from "@testing-library/react";
import type { ReactNode } from "react";

import { freshConsole, useConsole } from "../../../../client/session/console/open-console.ts";
import {
  notAsked,
  stopAskingReady,
  useAsking,
} from "../../../../client/session/questions/asking.ts";
import {
  freshGallery,
  openQuestion,
  useGallery,
} from "../../../../client/session/questions/gallery.ts";
import { noVariants, useVariants } from "../../../../client/session/questions/kept-variants.ts";
import { leavePage, showPage } from "../../support/a-page.tsx";
import type { Answers, Asked } from "../../support/fake-server.ts";
import { aCount, aLayer, anAnswer, anEntry, aPlace } from "../../support/some-questions.ts";

const supplies = anEntry();
const trade = anEntry({
  name: "trade",
  title: "What does a place receive?",
  inputs: [aPlace, aLayer, aCount],
  example: { place: "place/china" },
});
const spoken = anEntry({
  name: "spoken",
  title: "Who says what?",
  group: "Who says what",
  description: "Each claim by its speaker.",
  lookFor: "Who is alone.",
});

/** A part of the questions on a page whose server knows these, and answers each. */
export function showQuestions(part: ReactNode, answers: Answers = {}): Asked[] {
  return showPage(part, {
    "/api/queries": { queries: [supplies, trade, spoken] },
    "/api/queries/supplies": anAnswer(),
    "/api/queries/trade": anAnswer(),
    "/api/queries/spoken": anAnswer(),
    ...answers,
  });
}

export function opened(...question: Parameters<typeof openQuestion>): void {
  act(() => {
    openQuestion(...question);
  });
}

export async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(await screen.findByRole("button", { name }));
}

/** After each test nothing is left of what was asked, opened or saved. */
export function leaveQuestions(): void {
  leavePage();
  stopAskingReady();
  localStorage.clear();
  useAsking.setState(notAsked, true);
  useGallery.setState(freshGallery, true);
  useVariants.setState(noVariants, true);
  useConsole.setState(freshConsole, true);
}
