/** What a reader shows a server, so that it answers only once it has seen our last write. */
export type Bookmarks = {
  readonly latest: () => string[];
  readonly keep: (bookmarks: string[]) => void;
  readonly forget: () => void;
};

/**
 * A bookmark is kept for a while only: by then every server has seen the write, or the data was
 * put back to an earlier state in which it never will.
 */
export function createBookmarks(milliseconds: number): Bookmarks {
  let kept: string[] = [];
  let keptAt = 0;
  return {
    latest: () => (Date.now() - keptAt < milliseconds ? kept : []),
    keep: (bookmarks) => {
      kept = bookmarks;
      keptAt = Date.now();
    },
    forget: () => {
      kept = [];
    },
  };
}
