/** Formatted dates, numbers and counts come from a page's data, or else from `Intl`. */
import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DateText } from '../../src/reader/blocks/DateText.tsx';
import {
  FormattedContext,
  FormattedProvider,
  recordingLookup,
  useFormat,
} from '../../src/reader/formatted.tsx';
import { Byline } from '../../src/reader/article-view/Byline.tsx';
import { ReadingTime } from '../../src/reader/article-view/ReadingTime.tsx';
import { show, visibleText } from './show.tsx';

const AUTHORS = ['Ada', 'Grace', 'Joan'].map((name) => ({ name }));

function Words() {
  const format = useFormat();
  return (
    <>
      <DateText iso="2023-10-10" /> <DateText iso="2023-10-10T12:00:00Z" withTime />{' '}
      <ReadingTime minutes={5} /> {format.number(1234)} <Byline authors={AUTHORS} />
    </>
  );
}

/** The format itself is tested in `test/unit/reader/i18n.test.ts`. */
const formatted = (): string | undefined => visibleText(show(<Words />));

test('a page without formatted texts in its data uses Intl', () => {
  expect(formatted()).toBe(
    'October 10, 2023 October 10, 2023 at 12:00 PM 5 min read 1,234 By Ada, Grace, and Joan',
  );
});

test('texts recorded while publishing give the same page again', () => {
  const texts = {};
  const recorded = show(
    <FormattedContext value={recordingLookup(texts, new Map())}>
      <Words />
    </FormattedContext>,
  );
  expect(visibleText(recorded)).toBe(formatted());
  const again = show(
    <FormattedProvider texts={texts}>
      <Words />
    </FormattedProvider>,
  );
  expect(visibleText(again)).toBe(formatted());
});

test('a text formatted for one page is reused and recorded for the next', () => {
  const known = new Map<string, Map<string, string>>();
  const [first, second] = [{}, {}];
  expect(recordingLookup(first, known)('en', 'number 1', () => 'one')).toBe('one');
  expect(recordingLookup(second, known)('en', 'number 1', () => 'formatted again')).toBe('one');
  expect([first, second]).toEqual([{ en: { 'number 1': 'one' } }, { en: { 'number 1': 'one' } }]);
});

test('texts in a page’s data replace those of Intl', () => {
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
  expect(visibleText(page)).toBe('the tenth the tenth at noon five minutes many By Ada & Grace & Joan');
});

test('texts in another language are not used', () => {
  const page = show(
    <FormattedProvider texts={{ de: { 'minutes 5': '5 Min. Lesezeit' } }}>
      <ReadingTime minutes={5} />
    </FormattedProvider>,
  );
  expect(visibleText(page)).toBe('5 min read');
});

test('authors are listed even if the recorded list pattern does not fit', () => {
  const page = show(
    <FormattedProvider texts={{ en: { 'list Ada,Grace,Joan': 'nobody' } }}>
      <Byline authors={AUTHORS} />
    </FormattedProvider>,
  );
  expect(
    within(page)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Ada', 'Grace', 'Joan']);
});
