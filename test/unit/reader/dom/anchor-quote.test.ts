/** Highlights are found again in edited articles, and never on other words. */
import { expect, test } from 'vitest';
import { anchorQuote } from '../../../../src/reader/dom/anchor-quote.ts';
import { createQuote, type TextQuote } from '../../../../src/reader/dom/text-quote.ts';
import { findSimilarQuotes } from '../../../../src/reader/dom/similar-quotes.ts';
import { articleTextOf, type ArticleText } from '../../../../src/reader/dom/article-text.ts';
import {
  chance,
  edit,
  editAmongAlike,
  judge,
  pick,
  pickAmongAlike,
  SAMPLE,
  sheetAfter,
  type Case,
  type Verdict,
} from './edits.ts';
import { runs } from '../../runs.ts';

const rangeOf = ({ sheet, start, end }: Case) => {
  const place = sheet.starts.findLastIndex((at) => at <= start);
  const from = sheet.starts[place]!;
  return { id: sheet.passages[place]!.id, start: start - from, end: end - from };
};

/** Each takes seconds, for a thousand articles. */
const SEEDS = [20261122, 1, 5, 8].slice(0, runs(1));

test.each(SEEDS)(
  'at least 990 of 1,000 highlights in edited articles are right and none is on wrong words, with the seed %i',
  (seed) => {
    const random = chance(seed);
    const verdicts: Record<Verdict, number> = { right: 0, lost: 0, off: 0, wrong: 0 };
    for (let at = 0; at < 1000; at++) {
      const given = pick(random);
      const quote = marked(given.sheet, rangeOf(given));
      const signs = edit(given, random);
      const now = sheetAfter(signs);
      verdicts[judge(signs, given, now, anchorQuote(now, quote))]++;
    }
    expect(verdicts.wrong).toBe(0);
    expect(verdicts.right).toBeGreaterThanOrEqual(990);
  },
  120_000,
);

/** Returns the quote that is stored for a highlight. */
function marked(given: ArticleText, range: Parameters<typeof createQuote>[1]): TextQuote {
  const quote = createQuote(given, range)!;
  return { ...quote, rivals: findSimilarQuotes(given, quote) };
}

/** Number of articles that are searched. */
const CASES = runs(100);

test(`at least nine of ten highlights near almost the same text are found, and none on that text (${CASES} cases)`, () => {
  const random = chance(20261129);
  const verdicts: Record<Verdict, number> = { right: 0, lost: 0, off: 0, wrong: 0 };
  for (let at = 0; at < CASES; at++) {
    const given = pickAmongAlike(random);
    const quote = marked(given.sheet, rangeOf(given));
    const signs = editAmongAlike(given, random);
    const now = sheetAfter(signs);
    verdicts[judge(signs, given, now, anchorQuote(now, quote))]++;
  }
  expect(verdicts).toMatchObject({ wrong: 0 });
  expect(verdicts.right).toBeGreaterThanOrEqual(CASES * 0.9);
}, 3_600_000);

const sheet = (...texts: string[]): ArticleText =>
  articleTextOf(texts.map((text, at) => ({ id: `p${at}`, type: 'paragraph', text })));

/** Highlights `words` in one article and returns the text of the highlight in another. */
function foundIn(before: ArticleText, words: string, after: ArticleText): string | undefined {
  const place = before.passages.findIndex(({ text }) => text.includes(words));
  const start = before.passages[place]!.text.indexOf(words);
  const stretch = { id: before.passages[place]!.id, start, end: start + words.length };
  const found = anchorQuote(after, marked(before, stretch));
  return found?.stretches
    .map(({ id, start, end }) => after.passages[after.indexById.get(id)!]!.text.slice(start, end))
    .join(' / ');
}

const OLD = sheet(
  'The minister said on Monday that 42 people had been hurt.',
  'He added that the road would stay closed until Friday, and that help was on its way.',
);

test('slightly corrected text is found, with the correction', () => {
  const now = sheet('On Monday the minister said that 44 people had been hurt.', OLD.passages[1]!.text);
  expect(foundIn(OLD, 'people had been hurt', now)).toBe('people had been hurt');
  expect(
    foundIn(
      OLD,
      'the road would stay closed until Friday',
      sheet(
        OLD.passages[0]!.text,
        'He added that the road would stay closed until Sunday, and that help was on its way.',
      ),
    ),
  ).toBe('the road would stay closed until Sunday');
});

test('a highlight in a paragraph that was split has two parts', () => {
  const now = sheet(
    OLD.passages[0]!.text,
    'He added that the road would stay closed until Friday,',
    'and that help was on its way.',
  );
  expect(foundIn(OLD, 'closed until Friday, and that help', now)).toBe(
    'closed until Friday, / and that help',
  );
});

test('removed text that occurred twice is not found in the changed second occurrence', () => {
  const next =
    'Receiving Iraq’s prime minister in Moscow, the Russian president accuses Washington of having tried it.';
  const before = sheet(
    'violence shows that American policy has failed',
    'Putin says the violence shows that American policy has failed',
    next,
  );
  const quote = marked(before, { id: 'p1', start: 15, end: 61 });
  const now = sheet('violence shows that minimum. American policy has failed', next);
  expect(anchorQuote(now, quote)).toBeUndefined();
});

test('removed text is not found in similar text', () => {
  expect(
    foundIn(
      OLD,
      'help was on its way',
      sheet(OLD.passages[0]!.text, 'He added that the road would stay closed until Friday.'),
    ),
  ).toBeUndefined();
  const table = sheet('Rovers\n3\n1', 'United\n3\n2', 'Albion\n2\n2');
  expect(foundIn(table, 'United\n3\n2', sheet('Rovers\n3\n1', 'Albion\n2\n2'))).toBeUndefined();
});

const TEAMS = ['Alder', 'Birch'].map(
  (team) => `Team ${team} reported that the new pump reduced flooding by twelve percent across all wards.`,
);

test('a removed paragraph is not found in a similar one that was stored with the highlight', () => {
  const before = sheet(OLD.passages[0]!.text, ...TEAMS, OLD.passages[1]!.text);
  const now = sheet(OLD.passages[0]!.text, TEAMS[1]!, OLD.passages[1]!.text);
  expect(foundIn(before, TEAMS[0]!, now)).toBeUndefined();
  expect(foundIn(before, TEAMS[1]!, now)).toBe(TEAMS[1]);
});

test('a removed paragraph is not found in a similar one, also for highlights stored without similar text', () => {
  const before = sheet(OLD.passages[0]!.text, TEAMS[0]!, OLD.passages[1]!.text, TEAMS[1]!);
  const stretch = { id: 'p1', start: 0, end: TEAMS[0]!.length };
  expect(anchorQuote(sheet(OLD.passages[0]!.text, TEAMS[1]!), createQuote(before, stretch)!)).toBeUndefined();
});

test('highlights are found in a very long article', () => {
  const random = chance(3);
  const words = SAMPLE.flatMap((passages) => passages.flatMap(({ text }) => text.split(/\s+/)));
  const text = (): string =>
    Array.from({ length: 40 }, () => words[Math.floor(random() * words.length)]).join(' ');
  const texts = Array.from({ length: 1500 }, text);
  const before = sheet(...texts);
  const quote = createQuote(before, { id: 'p1200', start: 0, end: 80 })!;
  const now = sheet(
    ...texts.slice(600, 1200),
    `Then ${texts[1200]!.replace(/(.{30}\S*) \S+/, '$1')}`,
    ...texts.slice(1201),
  );
  expect(anchorQuote(now, quote)?.stretches[0]).toMatchObject({ id: 'p600', start: 5 });
  expect(anchorQuote(sheet(...texts.slice(0, 1199), ...texts.slice(1202)), quote)).toBeUndefined();
});

test('of several occurrences, the one in the same context is found', () => {
  const texts = [
    'First he laughed, and went home.',
    'Then she cried, and went home to her sister in Leeds.',
    'At last they slept, and went home.',
  ];
  const now = sheet('Nobody knows how it began, nor why it did.', ...texts);
  const before = sheet(...texts);
  const stretch = { id: 'p1', start: texts[1]!.indexOf('and went'), end: texts[1]!.indexOf('and went') + 8 };
  expect(anchorQuote(now, createQuote(before, stretch)!)?.stretches).toEqual([{ ...stretch, id: 'p2' }]);
});

test('adding or removing invisible characters does not count as an edit', () => {
  const plainText = 'The Gesamtkonzept of the harbour was drawn up in a week by two people.';
  const broken =
    'The Ge\u00adsamt\u200bkon\ufeffzept of the\u202c har\u{e0100}bour was drawn up in a week by two people.';
  const sheetOfText = (text: string): ArticleText => articleTextOf([{ id: 'p', type: 'paragraph', text }]);
  const wordsIn = (text: string, from: string, to: string) => ({
    id: 'p',
    start: text.indexOf(from),
    end: text.indexOf(to) + to.length,
  });
  const cases = [
    [plainText, broken, wordsIn(plainText, 'Gesamt', 'harbour'), wordsIn(broken, 'Ge', 'bour')],
    [broken, plainText, wordsIn(broken, 'Ge', 'bour'), wordsIn(plainText, 'Gesamt', 'harbour')],
  ] as const;
  for (const [before, after, marked, expected] of cases) {
    const sheet = sheetOfText(before);
    const quote = createQuote(sheet, marked);
    expect(quote && anchorQuote(sheetOfText(after), { ...quote, rivals: [] })).toEqual({
      stretches: [expected],
      edited: false,
    });
  }
});
