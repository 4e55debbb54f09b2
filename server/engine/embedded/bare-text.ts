/** A comment, a string or a quoted name; the last may be left open at the end of the text. */
const wrapped =
  /\/\/[^\r\n]*|\/\*.*?(?:\*\/|$)|(["'])(?:\\.|(?!\1).)*(?:\1|$)|`(?:``|[^`])*(?:`|$)/gs;

/**
 * A text without what is said in it: each character of a comment, a string or a quoted name becomes
 * a space, a string or a name keeps its quotes. Every other character stands where it stood.
 */
export function bareText(cypher: string): string {
  return cypher.replaceAll(wrapped, (all) => {
    const [quote = ""] = all;
    if (quote === "/") return " ".repeat(all.length);
    if (quote === "`") return all.replaceAll(/[^`]/gs, " ");
    return all.length < 2 ? quote : `${quote}${" ".repeat(all.length - 2)}${quote}`;
  });
}
