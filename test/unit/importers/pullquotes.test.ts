import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/article/blocks.ts';
import type { Article } from '../../../src/article/schema.ts';
import { proposePullquotes } from '../../../src/importers/pullquotes.ts';

const FILLER =
  'The hearing lasted for three days and filled the hall to the last bench, and when it was over everybody went home through the rain and ' +
  'talked about it until late in the evening, in the kitchens of the upper street and in those of the lower one, where the water had been.';
const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const article = (...texts: string[]): Article => ({
  headline: 'A valley argues for its life',
  body: [paragraph(FILLER), ...texts.map(paragraph), paragraph(FILLER), paragraph(FILLER)],
});
const quotes = (proposed: Article) => proposed.body.filter((block) => block.type === 'pullquote');
const propose = (...texts: string[]) => quotes(proposePullquotes(article(...texts)).article);

const WORDS = 'We will never leave the valley that our mothers cleared of stones';

describe('the speaker of a pull quote', () => {
  test.each([
    [`“${WORDS},” said Harriet Mole on Monday.`, 'Harriet Mole'],
    [`“${WORDS},” Harriet Mole said.`, 'Harriet Mole'],
    [`“${WORDS},” said association chairwoman Harriet Mole, who farms there.`, 'Harriet Mole'],
    [`“${WORDS},” said Professor Harriet Mole.`, 'Harriet Mole'],
    [`“${WORDS},” said the mayor, Harriet Mole.`, 'Harriet Mole'],
    [`“${WORDS},” the mayor, Harriet Mole, told the hearing.`, 'Harriet Mole'],
    [`“${WORDS},” Harriet Mole, the mayor of Wick, told the hearing.`, 'Harriet Mole'],
    [`Harriet Mole wrote on a placard: “${WORDS}.”`, 'Harriet Mole'],
    [`In a letter to the company Harriet Mole said: “${WORDS}.”`, 'Harriet Mole'],
    [`"${WORDS}," said Harriet Mole.`, 'Harriet Mole'],
    [`‘${WORDS},’ said Harriet Mole.`, 'Harriet Mole'],
    [`« ${WORDS} », a déclaré Harriet Mole.`, 'Harriet Mole'],
    [`„${WORDS}“, sagte Harriet Mole.`, 'Harriet Mole'],
    [`Harriet Mole stood up. “${WORDS},” she said.`, 'Harriet Mole'],
    [`“Not so,” said Harriet Mole. “${WORDS}.”`, 'Harriet Mole'],
    [`„${WORDS}“, sagte Harriet Mole am Montag.`, 'Harriet Mole'],
    [`„${WORDS}“, sagte Harriet Mole nach der Sitzung in Wick.`, 'Harriet Mole'],
    [`« ${WORDS} », a déclaré Harriet Mole lundi soir.`, 'Harriet Mole'],
    [`« ${WORDS} », a déclaré Harriet Mole devant la presse à Wick.`, 'Harriet Mole'],
    [`«${WORDS}», dijo Harriet Mole el lunes.`, 'Harriet Mole'],
    [`“${WORDS}”, disse Harriet Mole na segunda-feira.`, 'Harriet Mole'],
    [`«${WORDS}», — сказала Анна Орлова журналистам в понедельник.`, 'Анна Орлова'],
  ])('is found in %s', (text, speaker) => {
    expect(propose(text)).toMatchObject([{ text: expect.stringContaining(WORDS), attribution: speaker }]);
  });

  test('gets the full name that the article introduced', () => {
    const later = 'Her father, Walter Mole, lies in the churchyard.';
    expect(propose('Harriet Mole came first.', `“${WORDS},” said Mole.`, later)[0]).toMatchObject({
      attribution: 'Harriet Mole',
    });
  });

  test('is not guessed where it is ambiguous', () => {
    expect(propose(`“${WORDS}.”`)).toEqual([]);
    expect(propose(`Harriet Mole and Daniel Osei argued. “${WORDS},” he said.`)).toEqual([]);
    expect(propose(`“${WORDS},” Harriet Mole was told by Daniel Osei.`)).toEqual([]);
    expect(propose(`“${WORDS},” the statement, signed by Harriet Mole and Daniel Osei, said.`)).toEqual([]);
    expect(propose('Harriet Mole and Walter Mole came.', `“${WORDS},” said Mole.`)).toEqual([]);
  });

  test('is a person, not an organisation, place or office', () => {
    expect(propose(`According to Wick’s water board, “${WORDS}.”`)).toEqual([]);
    expect(propose(`“${WORDS},” said a spokesman for Acme Water.`)).toEqual([]);
    expect(propose(`“${WORDS},” said New York police.`)).toEqual([]);
    expect(propose(`“${WORDS},” said the Prime Minister.`)).toEqual([]);
  });
});

describe('the text of a pull quote', () => {
  test.each([
    [
      'a few quoted words in a sentence',
      'A rocket “directly hit the old wooden mill of the lower village.” said Harriet Mole.',
    ],
    [
      'half a sentence',
      '“although everybody had said that it would not come to this at all,” said Harriet Mole.',
    ],
    [
      'a divided sentence',
      '“We will never leave the valley,” said Harriet Mole, “that our mothers cleared of stones.”',
    ],
    ['too few words', '“We will stay,” said Harriet Mole.'],
    ['too many words', `“We ${'will stay and '.repeat(20)}farm,” said Harriet Mole.`],
  ])('is not made of %s', (_, text) => {
    expect(propose(text)).toEqual([]);
  });

  test('is whole sentences, exactly as in the article', () => {
    expect(propose(`“It rained. ${WORDS}. And so on,” said Harriet Mole.`)[0]).toMatchObject({
      text: `${WORDS}.`,
    });
  });

  test('has brackets or a dependent clause only if there is no other', () => {
    const bracket = '“We will fight for [the valley] and we will never give it up,” said Harriet Mole.';
    const other = '“The water in that valley is as cold as it was in the war,” said Daniel Osei.';
    expect(propose(bracket, FILLER, other)[0]).toMatchObject({ attribution: 'Daniel Osei' });
    expect(propose(bracket)[0]).toMatchObject({ attribution: 'Harriet Mole' });
  });
});

/** First letter of each block's type. */
const types = (proposed: Article) => proposed.body.map((block) => block.type.slice(0, 2)).join(' ');

describe('the position of a pull quote', () => {
  const QUOTE = `“${WORDS},” said Harriet Mole.`;

  test('is after the paragraph that follows the quoted one', () => {
    expect(types(proposePullquotes(article(QUOTE)).article)).toBe('pa pa pa pu pa');
  });

  test('is between paragraphs, not next to a related link', () => {
    const link: Block = { type: 'relatedLink', label: 'READ', url: '/x', headline: 'X' };
    const body = [paragraph(FILLER), paragraph(QUOTE), link, paragraph(FILLER), paragraph(FILLER)];
    expect(types(proposePullquotes({ headline: 'A', body }).article)).toBe('pa pa re pa pu pa');
  });

  test('is never at the end', () => {
    const body = [paragraph(FILLER), paragraph(FILLER), paragraph(QUOTE)];
    expect(types(proposePullquotes({ headline: 'A', body }).article)).toBe('pa pa pu pa');
  });

  test('is never directly after the first paragraph', () => {
    const link: Block = { type: 'relatedLink', label: 'READ', url: '/x', headline: 'X' };
    const body = [paragraph(`${QUOTE} ${FILLER} ${FILLER}`), paragraph(FILLER), link];
    expect(types(proposePullquotes({ headline: 'A', body }).article)).toBe('pa pa pu re');
    const brief = [paragraph(`${QUOTE} ${FILLER} ${FILLER}`), paragraph(FILLER)];
    expect(types(proposePullquotes({ headline: 'A', body: brief }).article)).toBe('pa pa');
  });

  test('is never within a speech of several paragraphs', () => {
    const speech = [`Harriet Mole said: “${WORDS}.`, '“So I come.', '“So I go.', '“So I end.”', FILLER];
    const body = [FILLER, ...speech].map(paragraph);
    expect(types(proposePullquotes({ headline: 'A', body }).article)).not.toMatch(/^(pa ){2,4}pu/);
  });
});

describe('proposed pull quotes', () => {
  test('are none for an article that has pull quotes, which is not changed', () => {
    const own: Article = {
      headline: 'A',
      body: [...article(`“${WORDS},” said Harriet Mole.`).body, { type: 'pullquote', text: 'X' }],
    };
    const before = JSON.stringify(own);
    expect(proposePullquotes(own).article).toBe(own);
    expect(JSON.stringify(own)).toBe(before);
  });

  test('do not repeat each other', () => {
    const quoted = `“${WORDS},” said Harriet Mole.`;
    const many = Array.from({ length: 8 }, () => FILLER);
    expect(propose(quoted, ...many, quoted, ...many)).toHaveLength(1);
  });

  test('are none in a short article', () => {
    const body = ['One.', `“${WORDS},” said Harriet Mole.`, 'Two.', 'Three.'].map(paragraph);
    expect(quotes(proposePullquotes({ headline: 'A', body }).article)).toEqual([]);
  });

  test('are at most one per 275 words, and prefer different speakers', () => {
    const texts = Array.from({ length: 12 }, (_, at) => [
      `“${WORDS} in the year ${1900 + at},” said ${at === 6 ? 'Daniel Osei' : 'Harriet Mole'}.`,
      FILLER,
    ]).flat();
    const proposed = propose(...texts);
    const words = 15 * FILLER.split(' ').length + 12 * 18;
    expect(proposed.length).toBeGreaterThan(1);
    expect(proposed.length).toBeLessThanOrEqual(Math.round(words / 275));
    expect(proposed.map((quote) => quote.attribution)).toContain('Daniel Osei');
  });
});
