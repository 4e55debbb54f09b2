import { Link2 } from "lucide-react";
import { useEffect, useRef } from "react";

import { sayShare } from "../../messages/say-share.ts";
import type { Link } from "../../session/share/link.ts";
import { Button } from "../../ui/Button.tsx";
import { CopyField } from "../../ui/CopyField.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { takeFocus } from "../../ui/take-focus.ts";
import { useCopying } from "../../ui/use-copying.ts";
import { kilobytes } from "./kilobytes.ts";
import styles from "./ShareDialog.module.css";

const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** A link that was made: copied, shown, and what it holds and asks for. */
export function MadeLink({ link }: { readonly link: Link }) {
  const { copied, byHand, copy } = useCopying();
  const { origin, pathname, hostname } = location;
  const address = origin + pathname + link.fragment;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    void copy("link", address);
  }, [copy, address]);
  useEffect(() => {
    // What is to be copied by hand has to be selected.
    if (byHand !== null) field.current?.focus();
  }, [byHand]);
  const size = kilobytes(link.fragment);
  return (
    <>
      <CopyField label={sayShare("share.link")} text={address} ref={field} />
      <p className={styles["act"]}>
        <Button
          look="primary"
          data-autofocus
          ref={takeFocus}
          onClick={() => {
            void copy("link", address);
          }}
        >
          <Glyph icon={Link2} size={14} />
          {sayShare("share.copy")}
        </Button>
        <output>
          {copied !== null && sayShare("share.copied")}
          {byHand !== null && sayShare("share.by-hand")}
        </output>
      </p>
      <ul className={styles["facts"]}>
        <li>{sayShare("share.holds", { count: link.steps, size })}</li>
        {link.folded > 0 && <li>{sayShare("share.folded", { count: link.folded })}</li>}
        <li>{sayShare("share.data")}</li>
        {loopback.test(hostname) && <li>{sayShare("share.loopback", { host: hostname })}</li>}
      </ul>
    </>
  );
}
