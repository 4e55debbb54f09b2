/** Whether the part of an address behind "#" means to be a question, readable or not. */
export function isQuestionLink(fragment: string): boolean {
  return /^#q\d+\./.test(fragment);
}
