import { useSchema } from "../../../api/queries.ts";
import { Glyph } from "../../../ui/Glyph.tsx";
import { iconNamed } from "../../../ui/icon-named.ts";

/** The picture of a kind of thing. */
export function KindGlyph({ kind }: { readonly kind: string | undefined }) {
  const known = useSchema().data?.kinds.find(({ id }) => id === kind);
  return <Glyph icon={iconNamed(known?.icon ?? "")} size={14} />;
}
