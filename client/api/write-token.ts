let kept: string | null = null;

/** The write token that the reader gave, or null. It lives in the memory of this tab alone. */
export function writeToken(): string | null {
  return kept;
}

export function keepWriteToken(token: string): void {
  kept = token;
}

export function forgetWriteToken(): void {
  kept = null;
}

/** The header that shows the token; none while it is not known. */
export function authorization(): Readonly<Record<string, string>> {
  return kept === null ? {} : { authorization: `Bearer ${kept}` };
}
