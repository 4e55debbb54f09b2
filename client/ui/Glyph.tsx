import type { LucideIcon } from "lucide-react";

type GlyphProps = { readonly icon: LucideIcon; readonly size?: 12 | 14 | 16 | 20 };

/** A picture beside words or in place of them; it is never the only name of a control. */
export function Glyph({ icon: Icon, size = 16 }: GlyphProps) {
  return <Icon aria-hidden focusable={false} size={size} strokeWidth={1.75} />;
}
