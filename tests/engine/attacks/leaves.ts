/** Each input that comes of putting another text for one text in it, wherever that stands. */
export function withText(input: unknown, text: string): readonly unknown[] {
  if (typeof input === "string") return [text, `${input}${text}`];
  if (Array.isArray(input)) return inItems(input, text);
  return typeof input === "object" && input !== null ? inEntries(input, text) : [];
}

function inItems(items: readonly unknown[], text: string): readonly unknown[] {
  return items.flatMap((item, at) =>
    withText(item, text).map((other): readonly unknown[] => items.with(at, other)),
  );
}

/** A value, or a key; one such as `__proto__` becomes the record's own. */
function inEntries(input: object, text: string): readonly unknown[] {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(input);
  return entries.flatMap(([key, value], at) => {
    const others = withText(value, text).map((other) => entries.with(at, [key, other]));
    const renamed = entries.concat([[`${key}${text}`, value]]);
    return others.concat([renamed]).map((changed): unknown => Object.fromEntries(changed));
  });
}
