import type { Asks, CatalogueEntry, QuestionInput } from "../../../contract/endpoints/queries.ts";
import { sayTrail } from "../../messages/say-trail.ts";
import { valueIn } from "../../session/questions/written.ts";
import type { AskedReady } from "./asked-in.ts";

/** What a value of a question is called, by what it was asked for as; a choice says it itself. */
type ValueNames = Readonly<Record<Exclude<Asks["type"], "choice">, (value: string) => string>>;

/** A ready question by its title, with all that it was filled in with. */
export function readyWords({ entry, written }: AskedReady, names: ValueNames): string[] {
  const filled = entry.inputs.flatMap((input) => {
    const value = valueIn(input, written).trim();
    return value === "" ? [] : [inputWords(input, value, names)];
  });
  return [sayTrail("trail.quoted", { title: entry.title }), ...filled];
}

/** The things that a ready question names, by their ids. */
export function thingsIn({ entry, written }: AskedReady): string[] {
  return thingInputs(entry)
    .map((input) => valueIn(input, written))
    .filter(Boolean);
}

function thingInputs({ inputs }: Pick<CatalogueEntry, "inputs">): readonly QuestionInput[] {
  return inputs.filter(({ asks }) => asks.type === "thing");
}

function inputWords(input: QuestionInput, value: string, names: ValueNames): string {
  const name = input.title.toLocaleLowerCase();
  return sayTrail("trail.with", { name, value: valueWords(input, value, names) });
}

function valueWords({ asks }: QuestionInput, value: string, names: ValueNames): string {
  if (asks.type !== "choice") return names[asks.type](value);
  return asks.options.find((option) => option.value === value)?.label ?? value;
}
