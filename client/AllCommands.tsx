import { useQuestions } from "./api/ask-question.ts";
import { Palette } from "./features/palette/Palette.tsx";
import { openQuestion } from "./session/questions/gallery.ts";
import { iconNamed } from "./ui/icon-named.ts";

type AllCommandsProps = Parameters<typeof Palette>[0];

/** The palette with the commands, and every ready question by its title. */
export function AllCommands({ entries, onClose }: AllCommandsProps) {
  const questions = useQuestions().data ?? [];
  const asking = questions.map(({ name, title }) => ({
    id: `question ${name}`,
    name: title,
    icon: iconNamed("message-circle-question"),
    run: () => {
      openQuestion({ name });
    },
  }));
  return <Palette entries={[...entries, ...asking]} onClose={onClose} />;
}
