import { Check } from "lucide-react";

import { sayArticle } from "../../messages/say-article.ts";
import { type OpenedText, useDesk } from "../../session/opened-text.ts";
import { Button } from "../../ui/Button.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { Term } from "../../ui/Term.tsx";
import styles from "./ArticlePanel.module.css";
import { TextView } from "./TextView.tsx";

/** An open text: how much of what the graph quotes stands in it, and the text itself. */
export function OpenText({ opened }: { readonly opened: OpenedText }) {
  const close = useDesk((desk) => desk.close);
  const { passages, wanted, document } = opened;
  const missing = wanted - passages.size;
  return (
    <div className={styles["form"]}>
      <p>{sayArticle("article.of", { title: document.title })}</p>
      <output className={styles["tags"]}>
        <Tag>{sayArticle("article.found", { found: passages.size, wanted })}</Tag>
        <Sameness identical={opened.identical} />
      </output>
      {missing > 0 && (
        <p className={styles["faint"]}>{sayArticle("article.missing", { count: missing })}</p>
      )}
      <TextView opened={opened} />
      <div className={styles["actions"]}>
        <Button onClick={close}>{sayArticle("article.forget")}</Button>
      </div>
    </div>
  );
}

function Sameness({ identical }: Pick<OpenedText, "identical">) {
  if (identical === null) return null;
  return identical ? (
    <Tag icon={Check}>
      <Term means={sayArticle("article.identical-means")}>{sayArticle("article.identical")}</Term>
    </Tag>
  ) : (
    <Tag>
      <Term means={sayArticle("article.different-means")}>{sayArticle("article.different")}</Term>
    </Tag>
  );
}
