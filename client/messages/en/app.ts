/** The page as a whole: while it starts, when it cannot, and what it says in passing. */
export const app = {
  "app.name": "Contraflow",
  "app.loading": "Opening the graph",
  "app.loading-hint": "The first start reads in the article. It takes a few seconds.",
  "app.failed": "The graph cannot be shown",
  "app.asked-again": "It is asked again by itself.",
  "app.retry": "Try again",
  "app.left": "Find and filter",
  "app.right": "Inspector",
  "app.close": "Close",
  "app.cancel": "Cancel",
  "app.notices": "What happened",
  "app.expanding": "Looking for neighbours",
  "app.expanded-none": "All its neighbours are on screen.",
  "app.expanded-rest": "{count, plural, one {# neighbour was} other {# neighbours were}} left out.",
  "app.show-rest": "Show them",
  "app.menu": "What to do with {name}",
  "app.menu-canvas": "What to do here",
  "app.drop": "Drop it to see what it would change",
  "app.saving-all": "All of it is saved as contraflow.jsonl.",
  "app.saving-some":
    "What {on} of {all} texts say is saved as contraflow.jsonl. Switch all sources on to save everything.",
  "app.part-missing": "This part could not be fetched",
  "app.reload": "Reload the page",
  "app.unspoken-view": "The sources that are on say nothing of this view",
  "app.unspoken-do":
    "What stands here rests on texts that are switched off, and comes back with them.",
} as const;
