/** Every block type renders the HTML that the format documents. */
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Block } from '../../src/article/blocks.ts';
import { attributeValues, showArticle, showBlock, visibleText } from './show.tsx';

const WORDS: Block[] = [{ type: 'paragraph', text: 'Inner words' }];
const IMAGE = { src: '/media/a.jpg', alt: 'A bridge', width: 3, height: 2 };

test('a paragraph is a p with its id', () => {
  expect(showBlock({ type: 'paragraph', text: 'Hello' }).outerHTML).toBe(
    '<p data-block="paragraph" id="the-block">Hello</p>',
  );
});

test.each([2, 3, 4] as const)(
  'a heading of level %i is a heading element of that level, with its id',
  (level) => {
    expect(showBlock({ type: 'heading', level, text: 'Part' }).outerHTML).toBe(
      `<h${level} data-block="heading" id="the-block">Part</h${level}>`,
    );
  },
);

test('a nested numbered list keeps its own start number', () => {
  const items = ['One', { body: [...WORDS, { type: 'list' as const, ordered: true, start: 3, items: ['In'] }] }];
  const list = showBlock({ type: 'list', items });
  expect(list.tagName).toBe('UL');
  expect(list.children).toHaveLength(2);
  const inner = within(within(list).getAllByRole('listitem')[1]!).getByRole('list');
  expect(inner.getAttribute('start')).toBe('3');
  expect(visibleText(inner)).toBe('In');
}); // prettier-ignore

test.each([
  [{ start: 998, items: ['', '', ''] }, '1000'],
  [{ start: -12, items: ['', ''] }, '-12'],
  [{ items: ['', ''] }, '1'],
])('a numbered list has its longest number as an attribute, for its indent: %j', (fields, longest) => {
  showBlock({ type: 'list', ordered: true, ...fields });
  expect(screen.getByRole('list').dataset['longest']).toBe(longest);
});

test('a quotation names its speaker and source in a caption', () => {
  const quote = showBlock({
    type: 'blockquote',
    body: WORDS,
    attribution: ['A ', { text: 'Speaker', emphasis: true }],
    url: 'https://example.org/speech',
  });
  expect(screen.getByRole('figure')).toBe(quote);
  const words = screen.getByRole('blockquote');
  expect(words.getAttribute('cite')).toBe('https://example.org/speech');
  expect(visibleText(words)).toBe('Inner words');
  expect(screen.getByRole('link').innerHTML).toBe('<bdi>A <em>Speaker</em></bdi>');
});

test('a quotation without a speaker has no caption', () => {
  expect(showBlock({ type: 'blockquote', body: WORDS }).querySelector('figcaption')).toBeNull();
});

test('an attribution that contains a link is not wrapped in another link', () => {
  const quote = showBlock({
    type: 'blockquote',
    body: WORDS,
    attribution: [{ text: 'A Speaker', link: '/who/' }],
    url: 'https://example.org/speech',
  });
  expect(within(quote).getByRole('link', { name: 'A Speaker' }).getAttribute('href')).toBe('/who/');
});

test('a pull quote is a quotation outside the text, with its speaker', () => {
  const quote = showBlock({ type: 'pullquote', text: 'Large words', attribution: 'A Speaker' });
  expect(['ASIDE', 'FIGURE']).toContain(quote.tagName);
  expect(visibleText(screen.getByRole('blockquote'))).toBe('Large words');
  expect(screen.getByText('A Speaker').closest('cite')).not.toBeNull();
  expect(quote.hasAttribute('aria-hidden')).toBe(false);
});

test('a pull quote that repeats the text is hidden from screen readers', () => {
  const quote = showBlock({ type: 'pullquote', text: 'Large words', repeats: true });
  expect(quote.getAttribute('aria-hidden')).toBe('true');
  expect(quote.querySelector('cite')).toBeNull();
});

test.each(['', '  \n'])('a pull quote with the text %j renders nothing', (text) => {
  const body = showArticle({ body: [{ type: 'pullquote', id: 'a', text, attribution: 'Who' }] });
  expect(body.querySelector('[data-block]')).toBeNull();
  expect(within(body).queryByText(/Who/)).toBeNull();
});

test('a figure shows its picture in its size, with caption and credit', () => {
  const figure = showBlock({
    type: 'figure',
    image: { ...IMAGE, width: 1600, height: 900 },
    caption: 'The bridge',
    credit: 'A. Photographer',
    size: 'wide',
  });
  expect(screen.getByRole('figure')).toBe(figure);
  expect(figure.dataset['size']).toBe('wide');
  const image = screen.getByRole('img', { name: 'A bridge' });
  expect([image.getAttribute('width'), image.getAttribute('loading')]).toEqual(['1600', 'lazy']);
  expect(visibleText(figure)).toBe('The bridge A. Photographer');
  screen.getByText('The bridge');
  screen.getByText('A. Photographer');
});

test('a figure without a caption or credit has no figcaption', () => {
  expect(showBlock({ type: 'figure', image: IMAGE }).querySelector('figcaption')).toBeNull();
});

test('a gallery is a figure that contains figures', () => {
  const figures = [{ image: IMAGE, caption: 'One' }, { image: { src: '/b.jpg', alt: '' } }];
  const gallery = showBlock({ type: 'gallery', figures, caption: 'Both' });
  const [all, ...inner] = screen.getAllByRole('figure');
  expect(all).toBe(gallery);
  expect(inner).toHaveLength(2);
  expect(screen.getByText('Both').closest('figure')).toBe(gallery);
  within(inner[0]!).getByRole('img', { name: 'A bridge' });
  within(inner[1]!).getByRole('presentation');
});

test('a video has its sources, tracks, poster, caption and transcript', () => {
  const film = showBlock({
    type: 'video',
    sources: [{ src: '/f.webm', type: 'video/webm' }, { src: '/f.mp4' }],
    poster: IMAGE,
    title: 'The film',
    tracks: [
      { src: '/f.en.vtt', kind: 'subtitles', language: 'en', label: 'English', default: true },
      { src: '/f.vtt' },
    ],
    transcript: WORDS,
    credit: 'A Studio',
  });
  const video = screen.getByLabelText('The film');
  expect(video.hasAttribute('controls')).toBe(true);
  expect(video.hasAttribute('autoplay')).toBe(false);
  expect(video.getAttribute('poster')).toBe('/media/a.jpg');
  expect(video.getAttribute('preload')).toBe('none');
  expect(attributeValues(film, 'source', 'src')).toEqual(['/f.webm', '/f.mp4']);
  expect(attributeValues(film, 'source', 'type')).toEqual(['video/webm', null]);
  expect(attributeValues(film, 'track', 'kind')).toEqual(['subtitles', 'captions']);
  expect(attributeValues(film, 'track', 'srclang')).toEqual(['en', null]);
  expect(attributeValues(film, 'track', 'label')).toEqual(['English', null]);
  expect(attributeValues(film, 'track', 'default')).toEqual(['', null]);
  screen.getByText('The film');
  screen.getByText('A Studio');
  const transcript = screen.getByRole('group');
  expect(within(transcript).getByText('Transcript').tagName).toBe('SUMMARY');
  within(transcript).getByText('Inner words');
});

test('a video may list the same file twice without a warning from React', () => {
  const sources = ['vp8', 'vp9'].map((codec) => ({ src: '/f.webm', type: `video/webm; codecs=${codec}` }));
  const tracks = [{ src: '/f.vtt' }, { src: '/f.vtt', kind: 'descriptions' as const }];
  const film = showBlock({ type: 'video', sources, tracks });
  expect(film.querySelectorAll('source')).toHaveLength(2);
  expect(film.querySelectorAll('track')).toHaveLength(2);
});

test('an audio recording has controls, and loads nothing before it is played', () => {
  const audio = showBlock({ type: 'audio', src: '/a.mp3', title: 'Bells' });
  expect(attributeValues(audio, 'audio', 'controls')).toEqual(['']);
  expect(attributeValues(audio, 'audio', 'preload')).toEqual(['none']);
  expect(attributeValues(audio, 'audio source', 'src')).toEqual(['/a.mp3']);
  expect(screen.queryByRole('group')).toBeNull();
});

test('a table has its caption, header cells with scopes, and cells with spans', () => {
  const table = showBlock({
    type: 'table',
    caption: 'Numbers',
    head: [['Place', { text: 'Years', colspan: 2 }]],
    body: [
      [{ text: 'Group', header: true, rowspan: 2 }, '1', ['2 ', { text: 'b', strong: true }]],
      [{ text: '3', align: 'end', colspan: 2 }],
      [{ text: 'Sum', header: true }, '4', '5'],
    ],
  });
  expect(table.getAttribute('aria-label')).toBe('Numbers');
  expect(visibleText(within(table).getByRole('caption'))).toBe('Numbers');
  const head = (name: string, attribute: string) =>
    within(table).getByText(name).closest('th')?.getAttribute(attribute);
  expect([head('Place', 'scope'), head('Years', 'scope')]).toEqual(['col', 'colgroup']);
  expect([head('Place', 'colspan'), head('Years', 'colspan')]).toEqual([null, '2']);
  expect([head('Group', 'scope'), head('Sum', 'scope')]).toEqual(['rowgroup', 'row']);
  expect([head('Group', 'rowspan'), head('Sum', 'rowspan')]).toEqual(['2', null]);
  expect(within(table).getByRole('cell', { name: '3' }).dataset['align']).toBe('end');
  expect(visibleText(within(within(table).getByRole('cell', { name: '2 b' })).getByRole('strong'))).toBe('b');
});

test('a table without header cells or caption still has an accessible name', () => {
  const table = showBlock({ type: 'table', body: [['1']] });
  for (const role of ['caption', 'columnheader', 'rowheader'])
    expect(within(table).queryByRole(role)).toBeNull();
  expect(within(table).getAllByRole('rowgroup')).toHaveLength(1);
  expect(table.getAttribute('aria-label')).toBe('Table');
});

test('code keeps its text, with and without syntax tokens', () => {
  const text = 'let a = 1;\n  b()';
  const plain = showBlock({ type: 'code', text, language: 'ts', filename: 'a.ts' });
  const code = within(plain).getByRole('code');
  expect(code.textContent).toBe(text);
  expect(code.parentElement?.tagName).toBe('PRE');
  expect(plain.dir).toBe('ltr');
  within(plain).getByText('a.ts');
  const tokens: [string, string][] = [['let', 'keyword'], [' a = 1;\n  b()', '']]; // prettier-ignore
  const coloured = showBlock({ type: 'code', id: 'second', text, tokens });
  expect(within(coloured).getByRole('code').innerHTML).toBe(
    '<span data-token="keyword">let</span> a = 1;\n  b()',
  );
});

test('a formula is MathML, or its source where it has not been converted', () => {
  const tree = {
    name: 'math',
    attributes: { display: 'block' },
    children: [{ name: 'msup', children: [{ name: 'mi', children: ['a'] }, { name: 'mn', children: ['2'] }] }],
  }; // prettier-ignore
  const set = showBlock({ type: 'math', tex: 'a^2', tree, label: '(1)' });
  expect(within(set).getByRole('math').outerHTML).toBe(
    '<math display="block"><msup><mi>a</mi><mn>2</mn></msup></math>',
  );
  within(set).getByText('(1)');
  expect(visibleText(showBlock({ type: 'math', id: 'b', tex: 'a^2' }))).toBe('a^2');
  expect(visibleText(showBlock({ type: 'math', id: 'c', mathml: '<math/>' }))).toBe('<math/>');
});

test('an aside is named by its title, and has no name without one', () => {
  const aside = showBlock({ type: 'aside', title: 'How we know', body: WORDS, tone: 'background' });
  expect(screen.getByRole('complementary', { name: 'How we know' })).toBe(aside);
  expect(aside.dataset['tone']).toBe('background');
  const warning = showBlock({ type: 'aside', id: 'b', title: '', body: WORDS, tone: 'warning' });
  expect(warning.getAttribute('aria-label')).toBeFalsy();
  within(warning).getByText('Warning');
});

test('details may contain details', () => {
  const details = showBlock({
    type: 'details',
    summary: ['Open ', { text: 'me', strong: true }],
    body: [{ type: 'details', summary: 'And me', body: WORDS }],
  });
  const [outer, inner] = screen.getAllByRole('group');
  expect(outer).toBe(details);
  expect(details.tagName).toBe('DETAILS');
  expect(details.hasAttribute('open')).toBe(false);
  expect(within(details).getByText('Open').outerHTML).toBe('<summary>Open <strong>me</strong></summary>');
  within(inner!).getByText('And me');
  within(inner!).getByText('Inner words');
});

test('a definition list has terms and definitions', () => {
  const list = showBlock({ type: 'definitions', items: [{ term: 'Kicker', body: WORDS }] });
  expect(list.tagName).toBe('DL');
  expect(visibleText(within(list).getByRole('term'))).toBe('Kicker');
  expect(visibleText(within(list).getByRole('definition'))).toBe('Inner words');
});

test('key points are named by their title, or by a default one', () => {
  const points = showBlock({ type: 'keyPoints', items: ['One', 'Two'] });
  expect(points.getAttribute('aria-label')).toBe('Key points');
  expect(within(within(points).getByRole('list')).getAllByRole('listitem').map(visibleText)).toEqual([
    'One',
    'Two',
  ]);
  const named = showBlock({ type: 'keyPoints', id: 'b', title: 'In short', items: [] });
  expect(named.getAttribute('aria-label')).toBe('In short');
});

test('a timeline marks up dates as times and leaves other words as text', () => {
  const timeline = showBlock({
    type: 'timeline',
    items: [
      { date: '1914-06-28', title: 'Shots', body: WORDS },
      { date: '1914', body: [] },
      { date: 'long ago', body: [] },
    ],
  });
  expect(timeline.tagName).toBe('OL');
  const times = within(timeline).getAllByRole('time');
  expect(times.map((time) => [visibleText(time), time.getAttribute('datetime')])).toEqual([
    ['June 28, 1914', '1914-06-28'],
    ['1914', '1914'],
  ]);
  within(within(timeline).getAllByRole('listitem')[2]!).getByText('long ago');
});

test('a related link leads to an article of the site or to another site', () => {
  const here = showBlock(
    { type: 'relatedLink', label: 'READ', article: '2023/10/offer', headline: 'Offer' },
    '/news/',
  );
  expect(within(here).getByRole('link').getAttribute('href')).toBe('/news/articles/2023/10/offer/');
  expect(visibleText(here)).toBe('READ Offer');
  const there = showBlock({ type: 'relatedLink', id: 'b', url: 'https://example.org/', headline: 'There' });
  expect(within(there).getByRole('link').getAttribute('href')).toBe('https://example.org/');
  expect(visibleText(there)).toBe('Read There');
});

test('a divider is a thematic break', () => {
  expect(showBlock({ type: 'divider' }).outerHTML).toBe('<hr data-block="divider" id="the-block">');
});

test('a block of an unknown type shows its text', () => {
  const unknown = showBlock({ type: 'unknown', of: 'poll', text: 'Yes\nNo', original: { type: 'poll' } });
  expect(within(unknown).getAllByRole('paragraph').map(visibleText)).toEqual(['Yes', 'No']);
});
