import { type I18n, type Messages, setupI18n } from "@lingui/core";

import { compile } from "./compile.ts";

/** Messages ready to be said. */
export function catalogue(messages: Readonly<Record<string, string>>): I18n {
  const compiled: Messages = {};
  for (const [key, text] of Object.entries(messages)) compiled[key] = compile(text);
  return setupI18n({ locale: "en", messages: { en: compiled } });
}
