/** A text as an address may hold it; half a character as the three bytes that UTF-8 forbids. */
export function percent(text: string): string {
  return Array.from(text, (character) =>
    /\p{Surrogate}/u.test(character) ? halfOf(character) : encodeURIComponent(character),
  ).join("");
}

function halfOf(character: string): string {
  const unit = character.charCodeAt(0);
  const bytes = [0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)];
  return bytes.map((byte) => `%${byte.toString(16).toUpperCase()}`).join("");
}
