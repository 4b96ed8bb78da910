/** Converts an article to the passages to be read aloud. Pure. */
import type { Block, BlockOf, BlockType, Body } from '../../../article/blocks.ts';
import { HEADLINE, LEAD, STANDFIRST } from '../../../article/passage-ids.ts';
import type { Article } from '../../../article/schema.ts';
import type { Text } from '../../../article/spans.ts';
import type { FeatureMessages } from '../../i18n/messages.ts';
import { spokenLine, spokenSentences, type LanguageRun, type SpokenPassage } from './spoken-passages.ts';
import { sayLinks } from './say-links.ts';
import { toPlainText } from '../../../article/plain-text.ts';
import { createVisitor, visitBlock } from '../../../article/visit-blocks.ts';
import { spokenRows } from './spoken-table.ts';

/** In the article's language; empty where not available in it. */
export interface Announcements extends Pick<
  FeatureMessages['listen'],
  'picture' | 'video' | 'audio' | 'code' | 'formula' | 'keyPoints' | 'linkTo'
> {
  readonly date: (iso: string) => string;
}

interface PlanBuilder {
  readonly language: string;
  readonly words: Announcements;
  /** Starts a new paragraph, list item, picture or table row. */
  text(block: string | undefined, text: Text | undefined): void;
  /** Adds one passage whose text may be in several places of the page. */
  line(block: string | undefined, words: readonly string[], parts: readonly LanguageRun[]): void;
  announce(block: string | undefined, kind: string, of: string | undefined): void;
  body(body: Body): void;
}

type BlockSpeakers = { readonly [T in BlockType]?: (block: BlockOf<T>, say: PlanBuilder) => void };

function planTable(block: BlockOf<'table'>, say: PlanBuilder): void {
  for (const row of spokenRows(block)) {
    const parts = row.flatMap(({ head, text }, at) => {
      const cell = spokenLine(text, say.language);
      const named = head === '' ? cell : [{ text: `${head}:`, language: say.language }, ...cell];
      return at === row.length - 1 ? named : [...named, { text: ';', language: say.language }];
    });
    say.line(block.id, row.map(({ text }) => toPlainText(text).trim()), mergeRuns(parts)); // prettier-ignore
  }
}

function mergeRuns(parts: readonly LanguageRun[]): LanguageRun[] {
  const out: LanguageRun[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (last?.language !== part.language) out.push(part);
    else out[out.length - 1] = { ...last, text: `${last.text}${part.text === ';' ? '' : ' '}${part.text}` };
  }
  return out;
}

/** Blocks whose texts are not said as they are, in order. */
const SPEAKERS: BlockSpeakers = {
  video: (block, say) => say.announce(block.id, say.words.video, block.title),
  audio: (block, say) => say.announce(block.id, say.words.audio, block.title),
  embed: (block, say) => say.text(block.id, block.title),
  table: planTable,
  code: (block, say) => say.announce(block.id, say.words.code, block.filename ?? ' '),
  math: (block, say) => say.announce(block.id, say.words.formula, block.label ?? ' '),
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
  unknown: (block, say) => {
    for (const line of block.text.split('\n')) say.text(block.id, line);
  },
};

/** Says the texts and pictures of a block, but no captions, pull quotes and related links. */
function sayParts(block: Block, say: PlanBuilder): void {
  const visitor = createVisitor({
    text: (text, role) => {
      if (role === 'body') say.text(block.id, text);
      return text;
    },
    image: (image) => {
      say.announce(block.id, say.words.picture, image.alt);
      return image;
    },
    body: (body) => {
      say.body(body);
      return body;
    },
  });
  visitBlock(block, visitor);
}

function createPlanBuilder(language: string, words: Announcements, passages: SpokenPassage[]): PlanBuilder {
  let paragraph = -1;
  const add = (passage: SpokenPassage): void => {
    const parts = passage.parts.map((part) => ({ ...part, text: sayLinks(part.text, words.linkTo) }));
    passages.push({ ...passage, parts });
  };
  const line: PlanBuilder['line'] = (block = '', of, parts) => {
    if (parts.length > 0) add({ block, paragraph: ++paragraph, words: of, parts });
  };
  return {
    language,
    words,
    line,
    text: (block = '', text = '') => {
      const found = spokenSentences(text, language);
      if (found.length > 0) paragraph++;
      for (const sentence of found) add({ block, paragraph, ...sentence });
    },
    announce: (block, kind, of) => {
      const text = [kind, of?.trim()].filter(Boolean).join(': ');
      if (of && text) line(block, [], [{ text, language }]);
    },
    body(body) {
      for (const block of body) {
        const speak = (SPEAKERS[block.type] ?? sayParts) as typeof sayParts;
        speak(block, this);
      }
    },
  };
}

/**
 * Pull quotes, captions, related links and footnotes are skipped. `language` is the site's, for articles without one.
 */
export function speechPlan(article: Article, language: string, words: Announcements): SpokenPassage[] {
  const passages: SpokenPassage[] = [];
  const say = createPlanBuilder(article.language ?? language, words, passages);
  say.text(HEADLINE, article.headline);
  say.text(STANDFIRST, article.standfirst);
  say.announce(LEAD, words.picture, article.image?.image.alt);
  say.body(article.body);
  return passages;
}
