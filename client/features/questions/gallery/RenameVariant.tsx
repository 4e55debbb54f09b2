import { sayQuestions } from "../../../messages/say-questions.ts";
import { renameVariant, useVariants } from "../../../session/questions/kept-variants.ts";
import { isNameTaken } from "../../../session/questions/variants.ts";
import { RenameForm } from "../../../ui/RenameForm.tsx";

type RenameVariantProps = { readonly name: string; readonly onDone: () => void };

/** A field for another name of a variant. */
export function RenameVariant({ name, onDone }: RenameVariantProps) {
  const variants = useVariants((kept) => kept.variants);
  return (
    <RenameForm
      name={name}
      isTaken={(wanted) => isNameTaken(variants, wanted)}
      said={{
        field: sayQuestions("questions.rename-field", { name }),
        taken: (wanted) => sayQuestions("questions.rename-taken", { name: wanted }),
        keep: sayQuestions("questions.rename-keep"),
        leave: sayQuestions("questions.rename-leave"),
      }}
      onRename={(wanted) => {
        renameVariant(name, wanted);
      }}
      onDone={onDone}
    />
  );
}
