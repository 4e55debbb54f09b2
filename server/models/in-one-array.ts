/**
 * Lets compiled code keep a model's numbers in one typed array. The compiler gives each a variable of
 * its own, and for each value that such a variable takes the engine makes a new number, which makes a
 * run half as long again. Until it is set each is NaN, as a sum is of a variable without a value.
 * @param names the numbers' variables, as the code spells them
 */
export function inOneArray(code: string, names: readonly string[]): string {
  const places = new Map(names.map((name, place) => [name, place]));
  const body = code
    .replaceAll(/^let (_\w+);\n/gm, (line, name: string) => (places.has(name) ? "" : line))
    .replaceAll(nameOutsideQuotes, (name) => {
      const place = places.get(name);
      return place === undefined ? name : `numbers[${place}]`;
    });
  return `const numbers = new Float64Array(${places.size}).fill(NaN);\n${body}`;
}

const nameOutsideQuotes = /(?<!['\w])_\w+/g;
