import type { CatalogueEntry } from "../../../../contract/endpoints/queries.ts";
import { sayQuestions } from "../../../messages/say-questions.ts";
import { openQuestion, useGallery } from "../../../session/questions/gallery.ts";
import styles from "./Gallery.module.css";

/** A question by its title, and what it asks for. */
export function QuestionRow({ question }: { readonly question: CatalogueEntry }) {
  const { name, title, description, inputs } = question;
  const isOpen = useGallery((state) => state.name === name && state.variant === null);
  const needed = inputs.filter(({ required }) => required).map((input) => input.title);
  return (
    <li>
      <button
        type="button"
        data-row
        className={styles["row"]}
        aria-current={isOpen}
        data-tip={description}
        onClick={() => {
          openQuestion({ name });
        }}
      >
        <span className={styles["name"]}>{title}</span>
        {needed.length > 0 && (
          <span className={styles["note"]}>
            {sayQuestions("questions.asks-for", { names: needed.join(", ").toLocaleLowerCase() })}
          </span>
        )}
      </button>
    </li>
  );
}
