import { sayArticle } from "../../messages/say-article.ts";
import { useDesk } from "../../session/opened-text.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { OpenText } from "./OpenText.tsx";
import { TextForm } from "./TextForm.tsx";

type ArticlePanelProps = { readonly onClose: () => void };

/** The reader's own copy of the text: opened here, read here, closed here. */
export function ArticlePanel({ onClose }: ArticlePanelProps) {
  const opened = useDesk((desk) => desk.opened);
  return (
    <Dialog
      title={sayArticle("article.title")}
      closeLabel={sayArticle("article.close")}
      width="wide"
      onClose={onClose}
    >
      {opened ? <OpenText opened={opened} /> : <TextForm />}
    </Dialog>
  );
}
