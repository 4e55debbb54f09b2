import { catalogue } from "./catalogue.ts";
import { article } from "./en/article.ts";
import type { ParamsOf } from "./params.ts";

const i18n = catalogue(article);

/** A message of the reader’s own text. They are fetched with the part that says them. */
export function sayArticle<Key extends keyof typeof article>(
  key: Key,
  ...[params]: ParamsOf<(typeof article)[Key]>
): string {
  return i18n._(key, params);
}
