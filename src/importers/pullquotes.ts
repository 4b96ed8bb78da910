/** Proposes pull-quotes for an article of any origin: statements of its speakers, spread over it. Pure. */
import type { Block } from '../article/blocks.ts';
import type { Article } from '../article/schema.ts';
import { plain } from '../article/plain.ts';
import type { Note } from './importer.ts';
import { findSpeech, type Paragraph, type Speech } from './speech/direct-speech.ts';
import { speechLanguage } from './speech/grammars.ts';
import { layoutOf, placeFor, type Layout } from './speech/places.ts';
import { attribute } from './speech/speakers.ts';
import { statements } from './speech/statements.ts';

/** One statement with its speaker, and the block that holds it. */
interface Candidate {
  readonly text: string;
  readonly speaker: string;
  readonly weight: number;
  readonly block: number;
}

interface Proposal extends Candidate {
  /** Index of the block that it stands before. */
  readonly place: number;
}

export interface Proposed {
  readonly article: Article;
  readonly notes: readonly Note[];
}

const WORDS_EACH = 275;
const WORDS_BETWEEN = 150;
const FEWEST_WORDS = 100;
const MOST = 12;

/** Adds the pull-quotes that the text offers; none when it has some already, is short, or nobody says anything fitting. */
export function proposePullquotes(article: Article): Proposed {
  if (article.body.some((block) => block.type === 'pullquote')) return { article, notes: [] };
  const { candidates, layout } = study(article);
  const chosen = choose(candidates, layout);
  if (chosen.length === 0) return { article, notes: [{ kind: 'guessed', message: NONE }] };
  const body = article.body.flatMap((block, at): Block[] => [
    ...chosen.filter((one) => one.place === at).map(pullquote),
    block,
  ]);
  return { article: { ...article, body }, notes: chosen.map(noteOf) };
}

const NONE = 'no pull quote: no direct speech of suitable length by a named speaker';
const pullquote = ({ text, speaker }: Proposal): Block => ({ type: 'pullquote', text, attribution: speaker });
const noteOf = ({ text, speaker }: Proposal): Note => ({
  kind: 'guessed',
  message: `pull quote “${text}”, spoken by ${speaker}`,
});

interface Study {
  readonly candidates: readonly Candidate[];
  readonly layout: Layout;
}

/** Finds every fitting statement whose speaker is named. */
function study(article: Article): Study {
  const paragraphs = article.body.flatMap((block, at): Paragraph[] =>
    block.type === 'paragraph' ? [{ block: at, text: plain(block.text) }] : [],
  );
  const speeches = findSpeech(paragraphs);
  const language = speechLanguage(article.language, paragraphs.map(({ text }) => text).join('\n'));
  const candidates = attribute(article.headline, paragraphs, speeches, language).flatMap(
    ({ speech, speaker }) =>
      speaker === undefined ? [] : statementsOf(speech, speaker, paragraphs[speech.paragraph]),
  );
  const unfinished = speeches
    .filter(({ goesOn }) => goesOn)
    .map(({ paragraph }) => paragraphs[paragraph]?.block ?? 0);
  return { candidates, layout: layoutOf(article, new Set(unfinished)) };
}

function statementsOf(speech: Speech, speaker: string, paragraph: Paragraph | undefined): Candidate[] {
  if (!paragraph) return [];
  const { block, text } = paragraph;
  const spoken = text.slice(speech.start, speech.end);
  const fullName = speaker.includes(' ') ? 0.5 : 0;
  return statements(spoken, endsThere(spoken, text.slice(speech.end))).map(({ text: words, weight }) => ({
    text: words,
    weight: weight + fullName,
    speaker,
    block,
  }));
}

/** Whether a sentence ends with its speech: `,” she said.`, but not `,” she said, “` nor a few words quoted in a sentence. */
function endsThere(spoken: string, after: string): boolean {
  const behind = after.replace(/^\s*["'”’»“«›」』]/u, '');
  const opener = behind.search(/["“«„»「]/);
  const stop = behind.search(/[.!?…。؟]/);
  if (opener >= 0 && (stop < 0 || opener < stop)) return false;
  return /[,،，]$/u.test(spoken) || /^\s*(?:[.,،，。!?]|$)/u.test(behind);
}

/** The heaviest first, another speaker before the same one again, and never two near each other. */
function choose(candidates: readonly Candidate[], layout: Layout): Proposal[] {
  const words = layout.words.at(-1) ?? 0;
  const most = words < FEWEST_WORDS ? 0 : Math.min(MOST, Math.max(1, Math.round(words / WORDS_EACH)));
  const chosen: Proposal[] = [];
  let open = candidates.flatMap((one): Proposal[] => {
    const place = placeFor(one.block, layout);
    return place === undefined ? [] : [{ ...one, place }];
  });
  while (chosen.length < most && open.length > 0) {
    const best = open.reduce((a, b) => (worth(b, chosen) > worth(a, chosen) ? b : a));
    chosen.push(best);
    open = open.filter((one) => isApart(one, best, layout.words));
  }
  return chosen;
}

const worth = (one: Proposal, chosen: readonly Proposal[]): number =>
  one.weight - chosen.filter(({ speaker }) => speaker === one.speaker).length;

const isApart = (one: Proposal, other: Proposal, words: readonly number[]): boolean =>
  one.text !== other.text && Math.abs((words[one.place] ?? 0) - (words[other.place] ?? 0)) >= WORDS_BETWEEN;
