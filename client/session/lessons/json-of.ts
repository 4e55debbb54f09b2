/** What a text holds as JSON; nothing where it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Whoever asks says so in words of their own.
    return undefined;
  }
}
