import { describe, expect, test } from 'vitest';
import { parseByline } from '../../../src/importers/plain-text/byline.ts';
import { parseCounter } from '../../../src/importers/plain-text/counters.ts';
import { findDateline } from '../../../src/importers/plain-text/dateline.ts';
import { parseDate } from '../../../src/importers/plain-text/dates.ts';
import { parseCount } from '../../../src/importers/plain-text/numbers.ts';
import { textImporter } from '../../../src/importers/plain-text.ts';

test.each([
  ['0', 0],
  ['443', 443],
  ['1,204', 1204],
  ['1.204', 1204],
  ['1 204 567', 1204567],
  ['1.2K', 1200],
  ['1,5 M', 1500000],
  ['3k', 3000],
  ['٤٤٣', 443],
  ['۱٬۲۰۴', 1204],
  ['\u200f12', 12],
  ['1.2', undefined],
  ['12:30', undefined],
  ['12 apples', undefined],
  ['99999999999999', undefined],
])('the count in "%s" is %s', (words, count) => {
  expect(parseCount(words)).toBe(count);
});

test.each([
  ['12 comments', 'comments', 12],
  ['1 Comment', 'comments', 1],
  ['No comments', 'comments', 0],
  ['Comments: 7', 'comments', 7],
  ['Shares (1.2K)', 'shares', 1200],
  ['2,000 views', 'views', 2000],
  ['١٢ تعليق', 'comments', 12],
])('the counter "%s" counts %s: %i', (words, of, value) => {
  expect(parseCounter(words, 1)).toMatchObject({ of, value });
});

test.each(['12 apples', 'No idea', 'Comments', 'Shares fell by 12'])('"%s" is not a counter', (words) => {
  expect(parseCounter(words, 1)).toBeUndefined();
});

test.each([
  ['2023-10-10', '2023-10-10'],
  ['2023-10-10T12:00:00Z', '2023-10-10T12:00:00Z'],
  ['October 10, 2023', '2023-10-10'],
  ['Oct. 10, 2023', '2023-10-10'],
  ['10 October 2023', '2023-10-10'],
  ['10th of October, 2023', '2023-10-10'],
  ['Tuesday, 10 October 2023', '2023-10-10'],
  ['Published on October 10, 2023 at 3:45 pm GMT', '2023-10-10T15:45Z'],
  ['10 October 2023, 12:00 +03:00', '2023-10-10T12:00+03:00'],
  ['10 octobre 2023', '2023-10-10'],
  ['10. März 2023', '2023-03-10'],
  ['10 de octubre de 2023', '2023-10-10'],
  ['١٠ أكتوبر ٢٠٢٣', '2023-10-10'],
  ['10 תשרי 2023', undefined],
  ['2023年10月10日', '2023-10-10'],
  ['25/12/2023', '2023-12-25'],
  ['12/25/2023', '2023-12-25'],
  ['10/10/2023', '2023-10-10'],
  ['10/11/2023', undefined],
  ['10.11.2023', '2023-11-10'],
  ['5.6.2023, 16:30 Uhr', '2023-06-05'],
  ['2023/10/09', '2023-10-09'],
  ['Published time: 10 Oct, 2023 09:13', '2023-10-10'],
  ['le 5 mai 2023 à 14h30', '2023-05-05'],
  ['5 mai 2023 à 14 h 30', '2023-05-05'],
  ['10 تشرين الأول 2023', '2023-10-10'],
  ['30 February 2023', undefined],
  ['2023-13-01', undefined],
  ['In October 2023 it rained', undefined],
])('the date in "%s" is %s', (words, moment) => {
  expect(parseDate(words)?.moment).toBe(moment);
});

test('recognises the date of an update', () => {
  expect(parseDate('Last updated: 11 October 2023')).toEqual({ moment: '2023-10-11', modified: true });
});

test('drops a time with an ambiguous time zone, and reports it', () => {
  expect(parseDate('11 October 2023, 09:30 EST')).toMatchObject({
    moment: '2023-10-11',
    dropped: '09:30 EST',
  });
});

test.each([
  ['By Jane Okafor', ['Jane Okafor'], undefined],
  ['By Jane Okafor and Luis de la Cruz', ['Jane Okafor', 'Luis de la Cruz'], undefined],
  ['BY JANE OKAFOR, SHIPPING EDITOR', ['JANE OKAFOR'], 'SHIPPING EDITOR'],
  ['بقلم: ليلى حداد', ['ليلى حداد'], undefined],
  ['By John Smith and Anna Stafford', ['John Smith', 'Anna Stafford'], undefined],
  ['By Jane Okafor and staff', ['Jane Okafor'], 'staff'],
  ['By Jane Okafor, CNN', ['Jane Okafor'], 'CNN'],
  ['Author: Jane Okafor', ['Jane Okafor'], undefined],
  ['作者：李明', ['李明'], undefined],
  ['By the time it rained', undefined, undefined],
  ['By Monday the water had gone.', undefined, undefined],
])('the authors in the byline "%s" are %j', (words, names, role) => {
  expect(parseByline(words)?.authors.map((author) => author.name)).toEqual(names);
  expect(parseByline(words)?.authors[0]?.role).toBe(role);
});

test('reads a dateline from the place at the end of a byline', () => {
  expect(parseByline('By Jane Okafor in Port Hallow')).toEqual({
    authors: [{ name: 'Jane Okafor' }],
    place: 'Port Hallow',
  });
});

test.each([
  ['GROZNY — The town', 'Grozny', undefined],
  ['GROZNY, Oct 10 (Agency) — The town', 'Grozny', 'Agency'],
  ['RIO DE JANEIRO, Brazil (AP) - The town', 'Rio de Janeiro, Brazil', 'AP'],
  ['PORT HALLOW, October 10, 2023 -- The town', 'Port Hallow', undefined],
  ['Frankfurt/Main (dpa) - Die Stadt', 'Frankfurt/Main', 'dpa'],
  ['New York (AP) — The town', 'New York', 'AP'],
  ['غزة (وكالة) – قالت البلدية', 'غزة', 'وكالة'],
])('the dateline of "%s" is %s', (text, place, agency) => {
  expect(findDateline(text)).toMatchObject({ place });
  expect(findDateline(text)?.agency).toBe(agency);
});

test.each([
  'NATO — of all callers — asked',
  'Hamas (the movement) – The town',
  'Ben Cole (AP) – which is to say',
  'US — The story',
  'The town — GROZNY — is',
  'A — B',
])('"%s" has no dateline', (text) => {
  expect(findDateline(text)).toBeUndefined();
});

const counts = (text: string, options = {}) =>
  textImporter.read({ name: 'a.txt', bytes: new TextEncoder().encode(text) }, options)[0]?.article.counts;

describe('counters below the headline', () => {
  const BODY = 'The words of the article stand here.';

  test.each([
    ['0\n443', { comments: 0, shares: 443 }],
    ['443\n0', { comments: 0, shares: 443 }],
    ['443', { shares: 443 }],
    ['7\n7', { comments: 7, shares: 7 }],
    ['90\n5\n1200', { comments: 5, shares: 90, views: 1200 }],
    ['12 comments\n443', { comments: 12, shares: 443 }],
    ['12 comments | 3 shares', { comments: 12, shares: 3 }],
    ['12 comments 3 shares', { comments: 12, shares: 3 }],
    ['Comments (12) Shares (3)', { comments: 12, shares: 3 }],
    ['Comments 12 Shares 3', { comments: 12, shares: 3 }],
  ])('%j are read', (lines, expected) => {
    expect(counts(`A headline\n\n${lines}\n\n${BODY}`)).toEqual(expected);
  });

  test('are named by the option "counters"', () => {
    expect(counts(`A headline\n\n0\n443\n\n${BODY}`, { counters: ['views', 'comments'] })).toEqual({
      views: 0,
      comments: 443,
    });
  });

  test('are not read within the text', () => {
    expect(counts(`A headline\n\n${BODY}\n\n443\n\n${BODY}`)).toBeUndefined();
  });
});

const article = (text: string) =>
  textImporter.read({ name: 'a.txt', bytes: new TextEncoder().encode(text) }, {})[0]?.article;

describe('lines below the headline', () => {
  const BODY =
    'The words of the article stand here, and there are so many of them that they are a paragraph.';

  test.each([
    ['By Jane Okafor\nShipping correspondent', [{ name: 'Jane Okafor', role: 'Shipping correspondent' }]],
    ['Jane Okafor, Shipping Editor', [{ name: 'Jane Okafor', role: 'Shipping Editor' }]],
    ['Jane Okafor · October 10, 2023', [{ name: 'Jane Okafor' }]],
    ['Port Hallow · Shipping News', undefined],
  ])('%j give the authors', (lines, authors) => {
    expect(article(`A headline\n\n${lines}\n\n${BODY}\n\n${BODY}`)?.authors).toEqual(authors);
  });

  test('an unknown line is a paragraph, or a heading where more headings follow', () => {
    const types = (text: string) => article(text)?.body.map(({ type }) => type);
    expect(types(`A headline\n\nThe deck of it\n\n${BODY}`)).toEqual(['paragraph', 'paragraph']);
    expect(types(`A headline\n\nPart one\n\n${BODY}\n\nPart two\n\n${BODY}`)).toEqual([
      'heading',
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });
});

test.each(['FILE PHOTO: The hall in which they meet', 'The hall in which they meet © Coast Wire'])(
  'the picture credit "%s" is not a heading',
  (credit) => {
    const text = 'Words of the article, and so many that they are a paragraph by themselves, all of them.';
    const body = article(`A headline\n\n${text}\n\n${credit}\n\n${text}`)?.body;
    expect(body?.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  },
);

test('a picture credit above the byline is not a standfirst', () => {
  const read = article(
    `A headline\n\nANNA BERG/AFP/Getty Images\n\nBy Jane Okafor\n\nThe words of the article.`,
  );
  expect(read).toMatchObject({ authors: [{ name: 'Jane Okafor' }] });
  expect(read?.standfirst).toBeUndefined();
  expect(read?.body[0]).toEqual({ type: 'paragraph', text: 'ANNA BERG/AFP/Getty Images' });
});

test('the list under a label ends with its last bullet', () => {
  const body = article(
    'A headline\n\nWords.\n\nRELATED:\n- One story\n- Another story\nPhoto: Coast Wire',
  )?.body;
  expect(body?.map(({ type }) => type)).toEqual(['paragraph', 'relatedLink', 'relatedLink', 'paragraph']);
});

test.each([
  'A valley argues for its life | The Courier',
  'A valley argues for its life - The Courier',
  'A valley argues for its life — The Courier',
])('the page title "%s" is not a second headline', (title) => {
  const read = article(
    `${title}\n\nA valley argues for its life\n\nBy Anna Berg\n\nThe words of the article.`,
  );
  expect(read).toMatchObject({ headline: 'A valley argues for its life', authors: [{ name: 'Anna Berg' }] });
  expect(read?.body).toHaveLength(1);
});

test('a headline with a dash is kept whole above other text', () => {
  expect(article('The valley - a quarrel\n\nThe words of the article.')?.headline).toBe(
    'The valley - a quarrel',
  );
});

describe('invisible characters', () => {
  test.each([
    ['soft hyphens', 'Das Ge\u00adsamt\u00adkon\u00adzept'],
    ['zero-width spaces', 'Das Gesamt\u200bkonzept'],
    ['byte order marks', 'Das Gesamt\ufeffkonzept'],
  ])('%s are removed from words', (_, headline) => {
    expect(article(`${headline}\n\nVon Anna Berg\n\nText.`)?.headline).toBe('Das Gesamtkonzept');
  });

  test('are kept where they separate words or join letters', () => {
    expect(article('ภาษา\u200bไทย\n\nText.')?.headline).toBe('ภาษา\u200bไทย');
    expect(article('می\u200cشود\n\nText.')?.headline).toBe('می\u200cشود');
  });

  test('do not prevent recognising a repeated headline or a counter', () => {
    const read = article(
      'Das Ge\u00adsamtkonzept\n\nDas Gesamtkonzept\n44\u200b3\n\nDie Worte des Artikels stehen hier.',
    );
    expect(read).toMatchObject({ headline: 'Das Gesamtkonzept', counts: { shares: 443 } });
    expect(read?.body).toHaveLength(1);
  });
});

test('a null character in plain text does not make it UTF-16', () => {
  expect(article('Head\n\nText with a \u0000 in it and more.\n')?.headline).toBe('Head');
});

describe('no count is read from', () => {
  const BODY =
    'The words of the article stand here, and there are so many of them that they are a paragraph.';
  const DAY = { datePublished: '2016-12-22' };
  const BERG = { authors: [{ name: 'Anna Berg' }] };

  test.each([
    ['a date joined to a number', 'by Anna Berg22 Dec 2016651', { ...BERG, ...DAY }],
    [
      'a date joined to a counter',
      'by Anna Berg22 Dec 2016651 comments',
      { ...BERG, ...DAY, counts: { comments: 651 } },
    ],
    ['a date after a name', 'By Anna Berg 22 December 2016', { ...BERG, ...DAY }],
    ['a date before a counter', '22 December 2016 12 comments', { ...DAY, counts: { comments: 12 } }],
    ['a range of days', '12 - 14 December 2016', {}],
    ['a score or a range', '3 - 12', {}],
    ['a year', '2016\n12', { counts: { shares: 12 } }],
    ['a year in other digits', '٢٠١٦', {}],
    ['a year and month', '201612', {}],
    ['a date in digits', '20161222', {}],
    ['a short date in digits', '221216', {}],
    ['a date in digits beside a label', 'Views 20161222', {}],
    ['a date over three lines', '22\nDecember\n2016', {}],
    ['a day below its month', 'December\n22\n2016', {}],
    ['a time', '12:30', {}],
    ['a time with a full stop', '12.30', {}],
    ['minutes', '5m', {}],
    ['a price', '1,200 €', {}],
    ['a telephone number', '0151 234 567', {}],
    ['a telephone number without spaces', '5550123456', {}],
    ['a telephone number in groups', '912 345 678', {}],
    ['a number after a name', 'By Anna Berg 651', {}],
    ['an ISO date joined to a name', 'by Anna Berg2016-12-22651', {}],
  ])('%s: %j', (_, lines, expected) => {
    const { authors, datePublished, counts } = article(`A headline\n\n${lines}\n\n${BODY}\n\n${BODY}`)!;
    expect({ authors, datePublished, counts }).toEqual(expected);
  });

  test('a line with an unknown number, which stays in the text', () => {
    const line = 'by Anna Berg22 Dec 2016651';
    expect(article(`A headline\n\n${line}\n\n${BODY}`)?.body[0]).toEqual({ type: 'paragraph', text: line });
  });
});
