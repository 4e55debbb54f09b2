import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  completionKeymap,
} from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import { keymap } from "@codemirror/view";

import { type Knowledge, suggest } from "./suggest.ts";

/** Suggests words while one types; what is known may change after the editor has come. */
export function completion(knowing: () => Knowledge): Extension {
  const source = ({ state, pos }: CompletionContext): CompletionResult | null => {
    const found = suggest(state.doc.toString(), pos, knowing());
    return found && { from: found.from, options: [...found.words], validFor: /^\w*$/ };
  };
  return [
    autocompletion({ override: [source], icons: false, maxRenderedOptions: 60 }),
    keymap.of(completionKeymap),
  ];
}
