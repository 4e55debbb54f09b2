/** "rows.jsonl" mended is "rows-mended.jsonl". */
export function mendedName(name: string): string {
  return name.replace(/(?:-mended)?(\.\w+)?$/, "-mended$1");
}
