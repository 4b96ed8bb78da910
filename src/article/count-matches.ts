/** How often a global pattern, which must not match an empty text, occurs in a text. Makes no list of the matches. */
export function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count++;
  return count;
}
