/** Whether a path of the build folder is kept from the builder; the last pattern that fits decides. */
export function createIgnore(text: string): (path: string) => boolean {
  const rules = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => ({ keeps: line.startsWith("!"), pattern: line.replace(/^!/, "") }));
  return (path) => {
    const last = rules.findLast(({ pattern }) => fits(path, pattern));
    return last !== undefined && !last.keeps;
  };
}

/** A pattern that fits a folder fits all that lies in it. */
function fits(path: string, pattern: string): boolean {
  const parts = path.split("/");
  return parts.some((_part, at) => toExpression(pattern).test(parts.slice(0, at + 1).join("/")));
}

const wildcards: Readonly<Record<string, string>> = {
  "**/": "(?:.*/)?",
  "**": ".*",
  "*": "[^/]*",
  "?": "[^/]",
};

/** `*` and `?` stay within a folder, `**` goes through any number of them. */
function toExpression(pattern: string): RegExp {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll(/\*\*\/|\*\*|\*|\?/g, (found) => wildcards[found] ?? found);
  return new RegExp(`^${source}$`);
}
