import type { Json } from "../../workspace/step.ts";

/** An id of a thing, a relation, a document: each stands once in a table, and else by its number. */
const idLike = /^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
const mark = "~";

export type Interned = { readonly ids: readonly string[]; readonly body: Json };

export function intern(body: Json): Interned {
  const numbers = new Map<string, number>();
  const numbered = mapText(body, (text) => {
    if (!idLike.test(text)) return text.startsWith(mark) ? mark + text : text;
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return mark + number.toString(36);
  });
  return { ids: [...numbers.keys()], body: numbered };
}

/** @throws RangeError for a number that the table lacks */
export function restore({ ids, body }: Interned): Json {
  return mapText(body, (text) => {
    if (!text.startsWith(mark)) return text;
    if (text.startsWith(mark + mark)) return text.slice(mark.length);
    const id = ids[Number.parseInt(text.slice(mark.length), 36)];
    if (id === undefined) throw new RangeError(`The table of ids lacks ${text}.`);
    return id;
  });
}

function mapText(json: Json, change: (text: string) => string): Json {
  if (typeof json === "string") return change(json);
  if (typeof json !== "object" || json === null) return json;
  if (isList(json)) return json.map((item) => mapText(item, change));
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [key, mapText(value, change)]),
  );
}

function isList(json: object): json is readonly Json[] {
  return Array.isArray(json);
}
