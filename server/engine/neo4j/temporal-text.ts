/**
 * The ISO text of a temporal value as Neo4j itself writes it, from the driver's: that one fills
 * fractions up to nine digits and years to six, and may end in an idle T.
 */
export function temporalText(text: string): string {
  return text
    .replace(/^([+-])0+(?=\d{4})/, "$1")
    .replace(/(\.\d*[1-9])0+(?!\d)/, "$1")
    .replace(/T$/, "");
}
