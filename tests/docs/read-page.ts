/** What stands below this heading of a page, down to the next heading. */
export function partOf(page: string, heading: string): string {
  const parts = page.split(/^#+ /m);
  const found = parts.find((part) => part.startsWith(`${heading}\n`));
  if (found === undefined) throw new Error(`There is no part "${heading}".`);
  return found.slice(heading.length);
}

/** The first cell of each row of the tables, without their heads. */
export function firstCells(part: string): string[] {
  return part
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.split(/(?<!\\)\|/)[1]?.trim() ?? "")
    .filter((_, row, all) => !/^-+$/.test(all[row] ?? "") && !/^-+$/.test(all[row + 1] ?? ""));
}

/** What is written as code, as it is read: a bar in a table stands behind a backslash. */
export function codesIn(text: string): string[] {
  return [...text.matchAll(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g)].map(([, , code = ""]) =>
    code.trim().replaceAll("\\|", "|"),
  );
}
