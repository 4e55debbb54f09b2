import { sayShare } from "../../messages/say-share.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { takeFocus } from "../../ui/take-focus.ts";
import { MadeLink } from "./MadeLink.tsx";
import styles from "./ShareDialog.module.css";
import { kilobytes } from "./kilobytes.ts";
import { useLink } from "./use-link.ts";

/** The view and its steps as one link: copied at once where the browser lets it, and told of. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog
      title={sayShare("share.title")}
      closeLabel={sayShare("share.close")}
      width="wide"
      onClose={onClose}
    >
      <div className={styles["body"]}>
        <Making />
      </div>
    </Dialog>
  );
}

function Making() {
  const { making, shorten } = useLink();
  switch (making.state) {
    case "making":
      return <output>{sayShare("share.making")}</output>;
    case "failed":
      return <p role="alert">{sayShare("share.failed", { reason: making.reason })}</p>;
    case "made":
      return <MadeLink link={making.link} />;
    case "too-long": {
      const { whole, shorter } = making;
      const size = kilobytes(whole.fragment);
      return (
        <>
          <p role="alert">{sayShare("share.too-long", { count: whole.steps, size })}</p>
          {shorter ? (
            <Button
              look="primary"
              data-autofocus
              ref={takeFocus}
              onClick={() => {
                shorten(shorter);
              }}
            >
              {sayShare("share.without", { count: shorter.folded })}
            </Button>
          ) : (
            <p>{sayShare("share.much-too-long")}</p>
          )}
        </>
      );
    }
  }
}
