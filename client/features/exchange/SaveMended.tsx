import { sayExchange } from "../../messages/say-exchange.ts";
import { Button } from "../../ui/Button.tsx";
import { saveBlob } from "../../ui/save-file.ts";
import { mendedName } from "./save-file.ts";
import type { Rows } from "./rows.ts";

/** Keeps what was mended here as a file beside the one that was chosen. */
export function SaveMended({ rows: { parts } }: { readonly rows: Rows }) {
  return (
    <Button
      look="quiet"
      onClick={() => {
        for (const { name, blob } of parts)
          if (!(blob instanceof File)) saveBlob(blob, mendedName(name));
      }}
    >
      {sayExchange("exchange.save-mended")}
    </Button>
  );
}
