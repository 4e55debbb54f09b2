import { describe, expect, it } from "vitest";

import { coordinateIn } from "../../../graph-seed/check/coordinates.ts";

describe("a coordinate in a text", () => {
  it.each([
    ["in decimals with a sign", "It stands at 38.889, -77.035.", "38.889, -77.035"],
    ["in fine decimals", "(38.88948 77.03526)", "38.88948 77.03526"],
    ["in a map's address", "https://maps.example.org/@38.8895,-77.0353,17z", "38.8895,-77.0353"],
    ["with its comma encoded", "https://example.org/?q=38.8895%2C-77.0353", "38.8895%2C-77.0353"],
    ["in degrees and minutes", "38°53′22″N 77°02′07″W", "38°53′22″N"],
    ["in degrees and decimals", "38.89° N, 77.04° O", "38.89° N"],
    ["with the letter first", "N 38.89, W 77.04", "N 38.89, W 77.04"],
    ["without a sign of degrees", "38.89 N 77.04 W", "38.89 N 77.04 W"],
    ["with words", "latitude 38.89 and longitude 77.04", "latitude 38.89 and longitude 7"],
    ["in Spanish", "latitud: 38.89, longitud: -77.04", "latitud: 38.89, longitud: -7"],
    ["as a URI", "see geo:38.89,-77.03", "geo:38.89,-77.03"],
    ["as an open location code", "at 849VCWC8+R9", "849VCWC8+R9"],
    ["in the military grid", "at 18S UJ 23371 06519", "18S UJ 23371 06519"],
  ])("is found %s", (_, text, found) => {
    expect(coordinateIn(text)).toBe(found);
  });

  it.each([
    ["no figure at all", "The port of the West"],
    ["two counts with points for commas", "de 31.062 a 32.252; 31.062, 32.252"],
    ["an interval", "2.2 percent (0.9, 3.7)"],
    ["two changes", "by -36.5, -22.1 percent"],
    ["a share and a sum", "0.1234, 256.1234"],
    ["one parallel", "along 49° N"],
    ["a temperature", "20.5 °C at noon, 8 °C at night"],
    ["a code of a law", "18 USC 23371, section 06519"],
  ])("is not seen in %s", (_, text) => {
    expect(coordinateIn(text)).toBeUndefined();
  });
});
