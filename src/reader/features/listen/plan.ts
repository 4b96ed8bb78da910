/** Article -> what is read aloud, in order. Pure. */
import type { BlockOf, BlockType, Body } from '../../../article/blocks.ts';
import type { Article } from '../../../article/schema.ts';
import type { Text } from '../../../article/spans.ts';
import type { RoomWords } from '../../i18n/room/room-words.ts';
import { HEADLINE, LEAD, lineOf, sentencesOf, STANDFIRST, type Part, type Passage } from './passages.ts';
import { sayLinks } from './say-links.ts';
import { plain } from '../../../article/plain.ts';
import { heardRows } from './table-rows.ts';

/** Words that announce what is not text, in the article's language; empty where nobody has them in it. */
export interface Announcements extends Pick<
  RoomWords['listen'],
  'picture' | 'video' | 'audio' | 'code' | 'formula' | 'keyPoints' | 'linkTo'
> {
  /** A date as the page shows it. */
  readonly date: (iso: string) => string;
}

interface Speaker {
  readonly language: string;
  readonly words: Announcements;
  /** A new paragraph, item, picture or row begins. */
  text(block: string | undefined, text: Text | undefined): void;
  /** One passage whose words may stand in several places. */
  line(block: string | undefined, words: readonly string[], parts: readonly Part[]): void;
  /** What is announced and, where there is more to say, said. */
  announce(block: string | undefined, kind: string, of: string | undefined): void;
  body(body: Body): void;
}

type Speak = { readonly [T in BlockType]: (block: BlockOf<T>, say: Speaker) => void };

const silent = (): void => undefined;

function speakTable(block: BlockOf<'table'>, say: Speaker): void {
  for (const row of heardRows(block)) {
    const parts = row.flatMap(({ head, text }, at) => {
      const cell = lineOf(text, say.language);
      const named = head === '' ? cell : [{ text: `${head}:`, language: say.language }, ...cell];
      return at === row.length - 1 ? named : [...named, { text: ';', language: say.language }];
    });
    say.line(block.id, row.map(({ text }) => plain(text).trim()), joined(parts)); // prettier-ignore
  }
}

/** Neighbours in one language as one part. */
function joined(parts: readonly Part[]): Part[] {
  const out: Part[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (last?.language !== part.language) out.push(part);
    else out[out.length - 1] = { ...last, text: `${last.text}${part.text === ';' ? '' : ' '}${part.text}` };
  }
  return out;
}

function speakList(block: BlockOf<'list'>, say: Speaker): void {
  for (const item of block.items)
    if (typeof item === 'string' || Array.isArray(item)) say.text(block.id, item);
    else say.body(item.body);
}

const SPEAK: Speak = {
  paragraph: (block, say) => say.text(block.id, block.text),
  heading: (block, say) => say.text(block.id, block.text),
  list: speakList,
  blockquote: (block, say) => {
    say.body(block.body);
    say.text(block.id, block.attribution);
  },
  pullquote: silent,
  figure: (block, say) => say.announce(block.id, say.words.picture, block.image.alt),
  gallery: (block, say) => {
    for (const { image } of block.figures) say.announce(block.id, say.words.picture, image.alt);
  },
  video: (block, say) => say.announce(block.id, say.words.video, block.title),
  audio: (block, say) => say.announce(block.id, say.words.audio, block.title),
  embed: (block, say) => say.text(block.id, block.title),
  table: speakTable,
  code: (block, say) => say.announce(block.id, say.words.code, block.filename ?? ' '),
  math: (block, say) => say.announce(block.id, say.words.formula, block.label ?? ' '),
  aside: (block, say) => {
    say.text(block.id, block.title);
    say.body(block.body);
  },
  details: (block, say) => {
    say.text(block.id, block.summary);
    say.body(block.body);
  },
  definitions: (block, say) => {
    for (const { term, body } of block.items) {
      say.text(block.id, term);
      say.body(body);
    }
  },
  keyPoints: (block, say) => {
    say.text(block.id, block.title || say.words.keyPoints);
    for (const item of block.items) say.text(block.id, item);
  },
  timeline: (block, say) => {
    for (const { date, title, body } of block.items) {
      say.text(block.id, say.words.date(date));
      say.text(block.id, title);
      say.body(body);
    }
  },
  relatedLink: silent,
  divider: silent,
  unknown: (block, say) => {
    for (const line of block.text.split('\n')) say.text(block.id, line);
  },
};

function speaker(language: string, words: Announcements, passages: Passage[]): Speaker {
  let paragraph = -1;
  const add = (passage: Passage): void => {
    const parts = passage.parts.map((part) => ({ ...part, text: sayLinks(part.text, words.linkTo) }));
    passages.push({ ...passage, parts });
  };
  const line: Speaker['line'] = (block = '', of, parts) => {
    if (parts.length > 0) add({ block, paragraph: ++paragraph, words: of, parts });
  };
  return {
    language,
    words,
    line,
    text: (block = '', text = '') => {
      const found = sentencesOf(text, language);
      if (found.length > 0) paragraph++;
      for (const sentence of found) add({ block, paragraph, ...sentence });
    },
    announce: (block, kind, of) => {
      const text = [kind, of?.trim()].filter(Boolean).join(': ');
      if (of && text) line(block, [], [{ text, language }]);
    },
    body(body) {
      for (const block of body)
        (SPEAK[block.type] as (block: BlockOf<BlockType>, say: Speaker) => void)(block, this);
    },
  };
}

/**
 * What is said of an article: headline, standfirst, the lead picture by what it shows, and the body. Pull-quotes, captions and
 * related links are passed over, footnotes too; `language` is the site's, for an article that names none.
 */
export function speechPlan(article: Article, language: string, words: Announcements): Passage[] {
  const passages: Passage[] = [];
  const say = speaker(article.language ?? language, words, passages);
  say.text(HEADLINE, article.headline);
  say.text(STANDFIRST, article.standfirst);
  say.announce(LEAD, words.picture, article.image?.image.alt);
  say.body(article.body);
  return passages;
}
