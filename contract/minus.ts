/** A formatted number with a true minus sign, where the formatter writes a hyphen. */
export function withMinus(formatted: string): string {
  return formatted.replace("-", "−");
}
