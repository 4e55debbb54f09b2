import { AnswerOverPicture } from "./AnswerOverPicture.tsx";
import { PathsOverPicture } from "./PathsOverPicture.tsx";
import type { Reach } from "./session/reach.ts";

type OverPictureProps = {
  readonly reach: Reach;
  readonly onFailure: (error: unknown) => void;
};

/** What stands over the picture and says what it shows. */
export function OverPicture(props: OverPictureProps) {
  return (
    <>
      <PathsOverPicture {...props} />
      <AnswerOverPicture {...props} />
    </>
  );
}
