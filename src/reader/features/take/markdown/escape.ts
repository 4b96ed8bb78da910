/** Words as Markdown: what CommonMark and its common extensions would take for marks is said to be none. Pure. */

/** Signs that open or close something wherever they stand. */
const SIGNS = /[\\`*_[\]<>|~$&]/g;
/** What begins a heading, a list, a rule or a definition at the start of a line, and what of that is to be escaped. */
const OPENING = /^(?:(#{1,6})(?=\s|$)|([-+=:])|(\d{1,9})([.)])(?=\s|$))/;
/** What becomes a link by itself. */
const BARE_LINK = /\b(https?|ftp|mailto|xmpp)(:)|\b(www)(\.)|()(@)/gi;

/** A line of words; `isStart` where nothing stands before it on its line. */
export function literally(text: string, isStart = true): string {
  const line = text
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .replace(SIGNS, '\\$&')
    .replace(BARE_LINK, (_, ...found: (string | undefined)[]) =>
      found
        .slice(0, 6)
        .filter((part) => part !== undefined)
        .join('\\'),
    );
  if (!isStart) return line;
  return line.replace(OPENING, (_, heading?: string, sign?: string, number?: string, stop?: string) =>
    number === undefined ? `\\${heading ?? sign ?? ''}` : `${number}\\${stop ?? ''}`,
  );
}

/** An address as a link has it. */
export function destination(url: string): string {
  const plain = url.replace(/[<>\\|\s]/g, encodeURIComponent).replace(/&(?=#?\w+;)/g, '\\&');
  return /[()]/.test(plain) ? `<${plain}>` : plain;
}

const longestRun = (text: string): number =>
  Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));

/** Lines of code between fences that no run of signs within could close. */
export function fenced(text: string, info = ''): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${info.replace(/[\s`]/g, '')}\n${text.replace(/\r\n?/g, '\n')}\n${fence}`;
}

/** Code within a line; `before` stands before it there. In a table a bar or a backslash would mean something else. */
export function inlineCode(text: string, before = ''): string {
  const line = text.replace(/[\r\n]+/g, ' ');
  if (line.trim() === '' || before.endsWith('`') || /[|\\]|\]:/.test(line))
    return `<code>${literally(line, false)}</code>`;
  const ticks = '`'.repeat(longestRun(line) + 1);
  const space = /^[`\s]|[`\s]$/.test(line) ? ' ' : '';
  return `${ticks}${space}${line}${space}${ticks}`;
}
