/** Dates, numbers and counts in words: from a page's data, or else from `Intl`. */
import { expect, test } from 'vitest';
import { When } from '../../src/reader/blocks/When.tsx';
import { FormattedContext, FormattedProvider, recording, useFormat } from '../../src/reader/formatted.tsx';
import { Byline } from '../../src/reader/story/Byline.tsx';
import { Minutes } from '../../src/reader/story/Minutes.tsx';
import { show, wordsOf } from './show.tsx';

const AUTHORS = ['Ada', 'Grace', 'Joan'].map((name) => ({ name }));

function Words() {
  const format = useFormat();
  return (
    <>
      <When iso="2023-10-10" /> <When iso="2023-10-10T12:00:00Z" withTime /> <Minutes minutes={5} />{' '}
      {format.number(1234)} <Byline authors={AUTHORS} />
    </>
  );
}

/** What `Intl` makes of these is said by the tests of `format.ts`; here only that it is shown. */
const formatted = (): string | undefined => wordsOf(show(<Words />));

test('a page that was not published has its words from Intl', () => {
  expect(formatted()).toBe(
    'October 10, 2023 October 10, 2023 at 12:00 PM 5 min read 1,234 By Ada, Grace, and Joan',
  );
});

test('what publishing records gives the same words again', () => {
  const texts = {};
  const recorded = show(
    <FormattedContext value={recording(texts, new Map())}>
      <Words />
    </FormattedContext>,
  );
  expect(wordsOf(recorded)).toBe(formatted());
  const again = show(
    <FormattedProvider texts={texts}>
      <Words />
    </FormattedProvider>,
  );
  expect(wordsOf(again)).toBe(formatted());
});

test('what an earlier page was given is not formatted again, and is recorded for each', () => {
  const known = new Map<string, string>();
  const [first, second] = [{}, {}];
  expect(recording(first, known)('en', 'number 1', () => 'one')).toBe('one');
  expect(recording(second, known)('en', 'number 1', () => 'formatted again')).toBe('one');
  expect([first, second]).toEqual([{ en: { 'number 1': 'one' } }, { en: { 'number 1': 'one' } }]);
});

test('the words of a page’s data are shown in place of the browser’s own', () => {
  const texts = {
    en: {
      '2023-10-10': 'the tenth',
      '2023-10-10T12:00:00Z time': 'the tenth at noon',
      'minutes 5': 'five minutes',
      'number 1234': 'many',
      'list Ada,Grace,Joan': '{} & {} & {}',
    },
  };
  const page = show(
    <FormattedProvider texts={texts}>
      <Words />
    </FormattedProvider>,
  );
  expect(wordsOf(page)).toBe('the tenth the tenth at noon five minutes many By Ada & Grace & Joan');
});

test('words in another language are not taken', () => {
  const page = show(
    <FormattedProvider texts={{ de: { 'minutes 5': '5 Min. Lesezeit' } }}>
      <Minutes minutes={5} />
    </FormattedProvider>,
  );
  expect(wordsOf(page)).toBe('5 min read');
});

test('no author is lost to data that do not fit the names', () => {
  const page = show(
    <FormattedProvider texts={{ en: { 'list Ada,Grace,Joan': 'nobody' } }}>
      <Byline authors={AUTHORS} />
    </FormattedProvider>,
  );
  expect([...page.querySelectorAll('a')].map((link) => link.textContent)).toEqual(['Ada', 'Grace', 'Joan']);
});
