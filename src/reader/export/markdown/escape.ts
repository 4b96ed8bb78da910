/** Escapes text for CommonMark and its common extensions. Pure. */

const SPECIAL_CHARACTERS = /[\\`*_[\]<>|~$&]/g;
/** Syntax at the start of a line: headings, lists, rules and definitions. */
const LINE_START_SYNTAX = /^(?:(#{1,6})(?=\s|$)|([-+=:])|(\d{1,9})([.)])(?=\s|$))/;
const AUTOLINK = /\b(https?|ftp|mailto|xmpp)(:)|\b(www)(\.)|()(@)/gi;

/** Escapes one line; `isStart` when it is at the start of its line. */
export function escapeMarkdown(text: string, isStart = true): string {
  const line = text
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .replace(SPECIAL_CHARACTERS, '\\$&')
    .replace(AUTOLINK, (_, ...found: (string | undefined)[]) =>
      found
        .slice(0, 6)
        .filter((part) => part !== undefined)
        .join('\\'),
    );
  if (!isStart) return line;
  return line.replace(
    LINE_START_SYNTAX,
    (_, heading?: string, sign?: string, number?: string, stop?: string) =>
      number === undefined ? `\\${heading ?? sign ?? ''}` : `${number}\\${stop ?? ''}`,
  );
}

export function linkDestination(url: string): string {
  const plain = url.replace(/[<>\\|\s]/g, encodeURIComponent).replace(/&(?=#?\w+;)/g, '\\&');
  return /[()]/.test(plain) ? `<${plain}>` : plain;
}

const longestRun = (text: string): number =>
  Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));

/** A fenced code block whose fence is longer than any run of backticks inside. */
export function codeFence(text: string, info = ''): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${info.replace(/[\s`]/g, '')}\n${text.replace(/\r\n?/g, '\n')}\n${fence}`;
}

/** Inline code; `before` is the preceding text. HTML where backticks would not work, as in tables. */
export function inlineCode(text: string, before = ''): string {
  const line = text.replace(/[\r\n]+/g, ' ');
  if (line.trim() === '' || before.endsWith('`') || /[|\\]|\]:/.test(line))
    return `<code>${escapeMarkdown(line, false)}</code>`;
  const ticks = '`'.repeat(longestRun(line) + 1);
  const space = /^[`\s]|[`\s]$/.test(line) ? ' ' : '';
  return `${ticks}${space}${line}${space}${ticks}`;
}
