const blocks =
  "address,article,aside,blockquote,dd,div,dl,dt,figcaption,footer,h1,h2,h3,h4,h5,h6,header,li,main,nav,ol,p,pre,section,table,td,th,tr,ul";

/**
 * The words of a page, a blank line between its blocks. The page is read, never run: a parsed
 * document without a window loads nothing and executes nothing.
 */
export function htmlToText(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const silent of page.querySelectorAll("script,style,template,noscript,head,title"))
    silent.remove();
  for (const line of page.querySelectorAll("br")) line.replaceWith("\n");
  for (const block of page.querySelectorAll(blocks)) {
    block.prepend("\n\n");
    block.append("\n\n");
  }
  return tidy(page.body.textContent);
}

function tidy(words: string): string {
  return words
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ ?\n ?/gu, "\n")
    .replace(/\n{2,}/gu, "\n\n")
    .trim();
}
