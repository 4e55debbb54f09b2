/** Sharing a view as a link, and opening one. */
export const share = {
  "share.title": "Share this view",
  "share.close": "Close",
  "share.making": "Making the link…",
  "share.failed": "The link could not be made: {reason}",
  "share.copied": "The link is on the clipboard.",
  "share.copy": "Copy the link",
  "share.by-hand":
    "The browser does not let the page copy it. It is selected below: copy it by hand.",
  "share.link": "Link",
  "share.holds":
    "It holds the view as it is, places, filters, picks and question with it, and {count, plural, one {the step} other {the # steps}} that led here, in {size} of at most 32 KB. Side branches stay here.",
  "share.folded":
    "With {count, plural, one {its oldest step} other {its # oldest steps}} told as one, for all of them would be too long.",
  "share.too-long":
    "The view with all of its {count, plural, one {# step} other {# steps}} is {size} long, and a link holds 32 KB.",
  "share.without":
    "Make the link without the {count, plural, one {oldest step} other {# oldest steps}}",
  "share.much-too-long":
    "Even without its steps the view is too large for a link. Hide what it does not need, or share the data as a file from Sources.",
  "share.data": "Whoever opens it needs the same data: a link carries no claim and no text.",
  "share.loopback":
    "{host} is this computer only. On another one, put the address of its own Contraflow in place of everything before the #.",
  "share.kb": "{size} KB",
  "share.opened": "You see a view that came with a link.",
  "share.opened-gone":
    "You see a view that came with a link. {count, plural, one {# thing or relation of it is} other {# things and relations of it are}} not in the data here.",
  "share.own": "Back to your own work",
  "share.refused-broken":
    "This link is cut short or was changed on its way. Ask for it again. Your own work is as it was.",
  "share.refused-too-long":
    "This link is longer than any that Contraflow makes. Ask for it again. Your own work is as it was.",
  "share.refused-no-room":
    "The browser has no room to keep your own work beside the view of this link, so it was not opened. Open it in another browser, or a private window. Your own work is as it was.",
  "share.refused-newer":
    "This link was made by a newer Contraflow. Open it with that one. Your own work is as it was.",
} as const;
