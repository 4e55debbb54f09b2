/** How things and relations are named. */
export const things = {
  "things.sentence": "{from} {reading} {to}",
  "things.sentence-of": "{from} {reading} {commodity} to {to}",
  "things.quoted": "“{sentence}”",
  "things.unknown": "something that is no longer in the data",
} as const;
