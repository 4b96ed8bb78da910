/** Up to a border between graphemes, so that no letter loses its marks and no emoji a part. */
function cutGraphemes(line: string, maxLength: number): string {
  const segments = new Intl.Segmenter().segment(line);
  return line.slice(0, segments.containing(maxLength)?.index ?? maxLength);
}

const LOOSE_END = /[\s,;:،؛、，：–—\-\p{Ps}\p{Pi}\u202a-\u202e\u2066-\u2068]+$/u;

export function excerpt(text: string, maxLength = 200): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= maxLength) return line;
  const space = line.lastIndexOf(' ', maxLength - 1);
  const cut = space > maxLength / 2 ? line.slice(0, space) : cutGraphemes(line, maxLength - 1);
  return `${cut.replace(LOOSE_END, '')}…`;
}
