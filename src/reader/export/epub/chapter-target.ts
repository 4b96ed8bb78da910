import type { Direction } from '../../../article/bidi.ts';
import { element, type Child } from '../../../article/html-element.ts';
import type { HtmlTarget } from '../../../article/html-tree.ts';
import type { MarkedSpan } from '../../../article/spans.ts';
import type { FootnoteIndex } from '../../blocks/footnote-index.ts';
import { fillMessage, formatDate, formatNumber } from '../../i18n/format.ts';
import type { Chapter } from './book.ts';
import { bookFormula } from './book-formula.ts';
import type { ResolveLink } from './links.ts';

export interface ChapterContext extends Pick<Chapter, 'language' | 'messages'> {
  readonly direction: Direction;
  readonly timeZone: string;
  readonly href: ResolveLink;
  /** The id to use for a block; undefined when it has been used already, because ids must be unique in a document. */
  readonly takeId: (id: string | undefined) => string | undefined;
  readonly picture: HtmlTarget['picture'];
  readonly notes: FootnoteIndex;
}

function noteMark(span: MarkedSpan, { notes, messages, language }: ChapterContext): Child {
  const number = notes.numbers.get(span.footnote ?? '');
  if (number === undefined) return undefined;
  const shown = formatNumber(number, language);
  const call = notes.calls.get(span);
  const properties = {
    id: call === undefined ? undefined : `mark-${number}-${call}`,
    href: `#note-${number}`,
    'epub:type': 'noteref',
    role: 'doc-noteref',
    ariaLabel: fillMessage(messages.footnote, { number: shown }),
  };
  return element('sup', {}, element('a', properties, shown));
}

/** E-book readers play no media, may not support `<details>`, and have no network. */
export const chapterTarget = (chapter: ChapterContext): HtmlTarget => ({
  direction: chapter.direction,
  isInteractive: false,
  hasPullquotes: true,
  labels: chapter.messages,
  href: chapter.href,
  picture: chapter.picture,
  formula: bookFormula,
  footnoteMark: (span) => noteMark(span, chapter),
  date: (date) => formatDate(date, chapter.language, chapter.timeZone),
  language: (language) => ({ xmlLang: language, lang: language }),
  alignment: (align) => ({ className: [align] }),
  id: chapter.takeId,
});
