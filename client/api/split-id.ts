/** The two halves of an id, "place" and "china", as a path asks for them. */
export function splitId(id: string): { readonly prefix: string; readonly slug: string } {
  const [prefix = "", slug = ""] = id.split("/");
  return { prefix, slug };
}
