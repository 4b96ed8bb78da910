/** Proposes pull quotes for an imported article: statements of its speakers, spread over the text. */
import type { Block } from '../article/blocks.ts';
import type { Article } from '../article/schema.ts';
import { toPlainText } from '../article/plain-text.ts';
import type { ImportNote } from './importer.ts';
import { findQuotations, type SourceParagraph, type Speech } from './speech/direct-speech.ts';
import { speechLanguage } from './speech/grammars.ts';
import { measureLayout, placePullquote, type ArticleLayout } from './pullquote-placement.ts';
import { findSpeakers } from './speech/speakers.ts';
import { findStatements } from './speech/statements.ts';

interface PullquoteCandidate {
  readonly text: string;
  readonly speaker: string;
  readonly weight: number;
  readonly block: number;
}

interface PlacedCandidate extends PullquoteCandidate {
  readonly place: number;
}

export interface PullquoteProposal {
  readonly article: Article;
  readonly notes: readonly ImportNote[];
}

const WORDS_PER_PULLQUOTE = 275;
const MIN_WORDS_BETWEEN = 150;
const MIN_ARTICLE_WORDS = 100;
const MAX_PULLQUOTES = 12;

/** Proposes none if the article has pull quotes already, is short, or has no suitable statement. */
export function proposePullquotes(article: Article): PullquoteProposal {
  if (article.body.some((block) => block.type === 'pullquote')) return { article, notes: [] };
  const { candidates, layout } = analyseSpeech(article);
  const chosen = chooseCandidates(candidates, layout);
  if (chosen.length === 0) return { article, notes: [{ kind: 'guessed', message: NO_PULLQUOTE_MESSAGE }] };
  const body = article.body.flatMap((block, at): Block[] => [
    ...chosen.filter((one) => one.place === at).map(toPullquote),
    block,
  ]);
  return { article: { ...article, body }, notes: chosen.map(pullquoteNote) };
}

const NO_PULLQUOTE_MESSAGE = 'no pull quote: no direct speech of suitable length by a named speaker';
const toPullquote = ({ text, speaker }: PlacedCandidate): Block => ({
  type: 'pullquote',
  text,
  attribution: speaker,
});
const pullquoteNote = ({ text, speaker }: PlacedCandidate): ImportNote => ({
  kind: 'guessed',
  message: `pull quote “${text}”, spoken by ${speaker}`,
});

interface SpeechAnalysis {
  readonly candidates: readonly PullquoteCandidate[];
  readonly layout: ArticleLayout;
}

function analyseSpeech(article: Article): SpeechAnalysis {
  const paragraphs = article.body.flatMap((block, at): SourceParagraph[] =>
    block.type === 'paragraph' ? [{ block: at, text: toPlainText(block.text) }] : [],
  );
  const speeches = findQuotations(paragraphs);
  const language = speechLanguage(article.language, paragraphs.map(({ text }) => text).join('\n'));
  const candidates = findSpeakers(article.headline, paragraphs, speeches, language).flatMap(
    ({ speech, speaker }) =>
      speaker === undefined ? [] : candidatesOf(speech, speaker, paragraphs[speech.paragraph]),
  );
  const unfinished = speeches
    .filter(({ continuesInNext }) => continuesInNext)
    .map(({ paragraph }) => paragraphs[paragraph]?.block ?? 0);
  return { candidates, layout: measureLayout(article, new Set(unfinished)) };
}

function candidatesOf(
  speech: Speech,
  speaker: string,
  paragraph: SourceParagraph | undefined,
): PullquoteCandidate[] {
  if (!paragraph) return [];
  const { block, text } = paragraph;
  const spoken = text.slice(speech.start, speech.end);
  const fullName = speaker.includes(' ') ? 0.5 : 0;
  return findStatements(spoken, endsWithSpeech(spoken, text.slice(speech.end))).map(
    ({ text: words, weight }) => ({
      text: words,
      weight: weight + fullName,
      speaker,
      block,
    }),
  );
}

/** Whether the speech ends its sentence: `,” she said.`, but not `,” she said, “` or a few quoted words. */
function endsWithSpeech(spoken: string, after: string): boolean {
  const behind = after.replace(/^\s*["'”’»“«›」』]/u, '');
  const opener = behind.search(/["“«„»「]/);
  const stop = behind.search(/[.!?…。؟]/);
  if (opener >= 0 && (stop < 0 || opener < stop)) return false;
  return /[,،，]$/u.test(spoken) || /^\s*(?:[.,،，。!?]|$)/u.test(behind);
}

/** Highest weight first, alternating speakers, and never two close to each other. */
function chooseCandidates(
  candidates: readonly PullquoteCandidate[],
  layout: ArticleLayout,
): PlacedCandidate[] {
  const words = layout.wordsBefore.at(-1) ?? 0;
  const most =
    words < MIN_ARTICLE_WORDS
      ? 0
      : Math.min(MAX_PULLQUOTES, Math.max(1, Math.round(words / WORDS_PER_PULLQUOTE)));
  const chosen: PlacedCandidate[] = [];
  let open = candidates.flatMap((one): PlacedCandidate[] => {
    const place = placePullquote(one.block, layout);
    return place === undefined ? [] : [{ ...one, place }];
  });
  while (chosen.length < most && open.length > 0) {
    const best = open.reduce((a, b) => (scoreOf(b, chosen) > scoreOf(a, chosen) ? b : a));
    chosen.push(best);
    open = open.filter((one) => isApart(one, best, layout.wordsBefore));
  }
  return chosen;
}

const scoreOf = (one: PlacedCandidate, chosen: readonly PlacedCandidate[]): number =>
  one.weight - chosen.filter(({ speaker }) => speaker === one.speaker).length;

const isApart = (one: PlacedCandidate, other: PlacedCandidate, words: readonly number[]): boolean =>
  one.text !== other.text &&
  Math.abs((words[one.place] ?? 0) - (words[other.place] ?? 0)) >= MIN_WORDS_BETWEEN;
