/** Every block type as the semantic HTML that the contract names. */
import { expect, test, vi } from 'vitest';
import type { Block } from '../../src/article/blocks.ts';
import { attributes, showArticle, showBlock, wordsOf } from './show.tsx';

const WORDS: Block[] = [{ type: 'paragraph', text: 'Inner words' }];
const IMAGE = { src: '/media/a.jpg', alt: 'A bridge', width: 3, height: 2 };

test('a paragraph', () => {
  expect(showBlock({ type: 'paragraph', text: 'Hello' }).outerHTML).toBe(
    '<p data-block="paragraph" id="the-block">Hello</p>',
  );
});

test.each([2, 3, 4] as const)('a heading of level %i', (level) => {
  expect(showBlock({ type: 'heading', level, text: 'Part' }).outerHTML).toBe(
    `<h${level} data-block="heading" id="the-block">Part</h${level}>`,
  );
});

test('lists, one in another', () => {
  const items = ['One', { body: [...WORDS, { type: 'list' as const, ordered: true, start: 3, items: ['In'] }] }];
  const list = showBlock({ type: 'list', items });
  expect(list.tagName).toBe('UL');
  expect(list.children).toHaveLength(2);
  const inner = list.querySelector('li > ol');
  expect(inner?.getAttribute('start')).toBe('3');
  expect(wordsOf(inner)).toBe('In');
}); // prettier-ignore

test('a quotation with its speaker and place', () => {
  const quote = showBlock({
    type: 'blockquote',
    body: WORDS,
    attribution: ['A ', { text: 'Speaker', emphasis: true }],
    url: 'https://example.org/speech',
  });
  expect(quote.tagName).toBe('FIGURE');
  expect(quote.querySelector('blockquote')?.getAttribute('cite')).toBe('https://example.org/speech');
  expect(wordsOf(quote.querySelector('blockquote'))).toBe('Inner words');
  expect(quote.querySelector('figcaption a')?.innerHTML).toBe('A <em>Speaker</em>');
});

test('a quotation without speaker has no caption', () => {
  expect(showBlock({ type: 'blockquote', body: WORDS }).querySelector('figcaption')).toBeNull();
});

test('a speaker with links of its own is not put in another', () => {
  const quote = showBlock({
    type: 'blockquote',
    body: WORDS,
    attribution: [{ text: 'A Speaker', link: '/who/' }],
    url: 'https://example.org/speech',
  });
  expect(attributes(quote, 'a', 'href')).toEqual(['/who/']);
});

test('a pull-quote: aside or figure, with blockquote and cite', () => {
  const quote = showBlock({ type: 'pullquote', text: 'Large words', attribution: 'A Speaker' });
  expect(['ASIDE', 'FIGURE']).toContain(quote.tagName);
  expect(wordsOf(quote.querySelector('blockquote'))).toBe('Large words');
  expect(wordsOf(quote.querySelector('cite'))).toBe('A Speaker');
  expect(quote.hasAttribute('aria-hidden')).toBe(false);
});

test('a pull-quote that repeats the article is kept from screen readers', () => {
  const quote = showBlock({ type: 'pullquote', text: 'Large words', repeats: true });
  expect(quote.getAttribute('aria-hidden')).toBe('true');
  expect(quote.querySelector('cite')).toBeNull();
});

test.each(['', '  \n'])('a pull-quote of %j is nothing', (text) => {
  const body = showArticle({ body: [{ type: 'pullquote', id: 'a', text, attribution: 'Who' }] });
  expect(body.querySelector('.story-body')?.innerHTML).toBe('');
});

test('a figure', () => {
  const figure = showBlock({
    type: 'figure',
    image: IMAGE,
    caption: 'The bridge',
    credit: 'A. Photographer',
    size: 'wide',
  });
  expect(figure.tagName).toBe('FIGURE');
  expect(figure.dataset['size']).toBe('wide');
  expect(figure.querySelector('img')?.getAttribute('alt')).toBe('A bridge');
  expect(attributes(figure, 'img', 'width')).toEqual(['3']);
  expect(attributes(figure, 'img', 'loading')).toEqual(['lazy']);
  expect(wordsOf(figure.querySelector('figcaption'))).toBe('The bridge A. Photographer');
});

test('a figure without caption and credit has no figcaption', () => {
  expect(showBlock({ type: 'figure', image: IMAGE }).querySelector('figcaption')).toBeNull();
});

test('a gallery is a figure of figures', () => {
  const figures = [{ image: IMAGE, caption: 'One' }, { image: { src: '/b.jpg', alt: '' } }];
  const gallery = showBlock({ type: 'gallery', figures, caption: 'Both' });
  expect(gallery.tagName).toBe('FIGURE');
  expect(gallery.querySelectorAll('figure')).toHaveLength(2);
  expect(wordsOf(gallery.querySelector(':scope > figcaption'))).toBe('Both');
  expect(attributes(gallery, 'img', 'alt')).toEqual(['A bridge', '']);
});

test('a film: formats, tracks, poster, caption and transcript', () => {
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
  const video = film.querySelector('video');
  expect(video?.hasAttribute('controls')).toBe(true);
  expect(video?.hasAttribute('autoplay')).toBe(false);
  expect(video?.getAttribute('poster')).toBe('/media/a.jpg');
  expect(video?.getAttribute('preload')).toBe('none');
  expect(video?.getAttribute('aria-label')).toBe('The film');
  expect(attributes(film, 'source', 'src')).toEqual(['/f.webm', '/f.mp4']);
  expect(attributes(film, 'source', 'type')).toEqual(['video/webm', null]);
  expect(attributes(film, 'track', 'kind')).toEqual(['subtitles', 'captions']);
  expect(attributes(film, 'track', 'srclang')).toEqual(['en', null]);
  expect(attributes(film, 'track', 'label')).toEqual(['English', null]);
  expect(attributes(film, 'track', 'default')).toEqual(['', null]);
  expect(wordsOf(film.querySelector('figcaption'))).toBe('The film A Studio');
  expect(wordsOf(film.querySelector('details summary'))).toBe('Transcript');
  expect(wordsOf(film.querySelector('details p'))).toBe('Inner words');
});

test('a film may name one file twice', () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const sources = ['vp8', 'vp9'].map((codec) => ({ src: '/f.webm', type: `video/webm; codecs=${codec}` }));
  const tracks = [{ src: '/f.vtt' }, { src: '/f.vtt', kind: 'descriptions' as const }];
  const film = showBlock({ type: 'video', sources, tracks });
  expect(film.querySelectorAll('source')).toHaveLength(2);
  expect(film.querySelectorAll('track')).toHaveLength(2);
  expect(complaints).not.toHaveBeenCalled();
  complaints.mockRestore();
});

test('a recording', () => {
  const audio = showBlock({ type: 'audio', src: '/a.mp3', title: 'Bells' });
  expect(attributes(audio, 'audio', 'controls')).toEqual(['']);
  expect(attributes(audio, 'audio', 'preload')).toEqual(['none']);
  expect(attributes(audio, 'audio source', 'src')).toEqual(['/a.mp3']);
  expect(audio.querySelector('details')).toBeNull();
});

test('a table: caption, heads with scopes, cells that span', () => {
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
  expect(wordsOf(table.querySelector('caption'))).toBe('Numbers');
  expect(attributes(table, 'thead th', 'scope')).toEqual(['col', 'colgroup']);
  expect(attributes(table, 'thead th', 'colspan')).toEqual([null, '2']);
  expect(attributes(table, 'tbody th', 'scope')).toEqual(['rowgroup', 'row']);
  expect(attributes(table, 'tbody th', 'rowspan')).toEqual(['2', null]);
  expect(attributes(table, 'td[colspan]', 'data-align')).toEqual(['end']);
  expect(table.querySelector('td strong')).not.toBeNull();
});

test('a table without heads has neither thead nor caption, but a name', () => {
  const table = showBlock({ type: 'table', body: [['1']] });
  expect(table.querySelector('thead, caption, th')).toBeNull();
  expect(table.getAttribute('aria-label')).toBe('Table');
});

test('code, with and without tokens', () => {
  const text = 'let a = 1;\n  b()';
  const plain = showBlock({ type: 'code', text, language: 'ts', filename: 'a.ts' });
  expect(plain.querySelector('pre code')?.textContent).toBe(text);
  expect(plain.dir).toBe('ltr');
  expect(wordsOf(plain.querySelector('figcaption'))).toBe('a.ts');
  const tokens: [string, string][] = [['let', 'keyword'], [' a = 1;\n  b()', '']]; // prettier-ignore
  const coloured = showBlock({ type: 'code', id: 'second', text, tokens });
  expect(coloured.querySelector('pre code')?.innerHTML).toBe(
    '<span data-token="keyword">let</span> a = 1;\n  b()',
  );
});

test('a formula as MathML, and by its source where there is none', () => {
  const tree = {
    name: 'math',
    attributes: { display: 'block' },
    children: [{ name: 'msup', children: [{ name: 'mi', children: ['a'] }, { name: 'mn', children: ['2'] }] }],
  }; // prettier-ignore
  const set = showBlock({ type: 'math', tex: 'a^2', tree, label: '(1)' });
  expect(set.querySelector('math')?.outerHTML).toBe(
    '<math display="block"><msup><mi>a</mi><mn>2</mn></msup></math>',
  );
  expect(wordsOf(set.querySelector('.math-label'))).toBe('(1)');
  expect(wordsOf(showBlock({ type: 'math', id: 'b', tex: 'a^2' }))).toBe('a^2');
  expect(wordsOf(showBlock({ type: 'math', id: 'c', mathml: '<math/>' }))).toBe('<math/>');
});

test('an aside, named by its title alone, as several may be notes', () => {
  const aside = showBlock({ type: 'aside', title: 'How we know', body: WORDS, tone: 'background' });
  expect(aside.tagName).toBe('ASIDE');
  expect(aside.getAttribute('aria-label')).toBe('How we know');
  expect(aside.dataset['tone']).toBe('background');
  const warning = showBlock({ type: 'aside', id: 'b', title: '', body: WORDS, tone: 'warning' });
  expect(warning.getAttribute('aria-label')).toBeFalsy();
  expect(wordsOf(warning.querySelector('.aside-title'))).toBe('Warning');
});

test('details, one in another', () => {
  const details = showBlock({
    type: 'details',
    summary: ['Open ', { text: 'me', strong: true }],
    body: [{ type: 'details', summary: 'And me', body: WORDS }],
  });
  expect(details.tagName).toBe('DETAILS');
  expect(details.hasAttribute('open')).toBe(false);
  expect(details.querySelector(':scope > summary')?.innerHTML).toBe('Open <strong>me</strong>');
  expect(wordsOf(details.querySelector('details > p'))).toBe('Inner words');
});

test('definitions', () => {
  const list = showBlock({ type: 'definitions', items: [{ term: 'Kicker', body: WORDS }] });
  expect(list.tagName).toBe('DL');
  expect([...list.children].map(({ tagName }) => tagName)).toEqual(['DT', 'DD']);
});

test('key points, by their title or ours', () => {
  const points = showBlock({ type: 'keyPoints', items: ['One', 'Two'] });
  expect(points.getAttribute('aria-label')).toBe('Key points');
  expect([...points.querySelectorAll('ul > li')].map(wordsOf)).toEqual(['One', 'Two']);
  const named = showBlock({ type: 'keyPoints', id: 'b', title: 'In short', items: [] });
  expect(named.getAttribute('aria-label')).toBe('In short');
});

test('a timeline: dates as times, words as words', () => {
  const timeline = showBlock({
    type: 'timeline',
    items: [
      { date: '1914-06-28', title: 'Shots', body: WORDS },
      { date: '1914', body: [] },
      { date: 'long ago', body: [] },
    ],
  });
  expect(timeline.tagName).toBe('OL');
  expect(attributes(timeline, 'time', 'datetime')).toEqual(['1914-06-28', '1914']);
  expect([...timeline.querySelectorAll('.timeline-date')].map(wordsOf)).toEqual([
    'June 28, 1914',
    '1914',
    'long ago',
  ]);
});

test('a related link, here and elsewhere', () => {
  const here = showBlock(
    { type: 'relatedLink', label: 'READ', article: '2023/10/offer', headline: 'Offer' },
    '/news/',
  );
  expect(attributes(here, 'a', 'href')).toEqual(['/news/articles/2023/10/offer/']);
  expect(wordsOf(here)).toBe('READ Offer');
  const there = showBlock({ type: 'relatedLink', id: 'b', url: 'https://example.org/', headline: 'There' });
  expect(attributes(there, 'a', 'href')).toEqual(['https://example.org/']);
  expect(wordsOf(there)).toBe('Read There');
});

test('a divider', () => {
  expect(showBlock({ type: 'divider' }).outerHTML).toBe('<hr data-block="divider" id="the-block">');
});

test('a block of an unknown type is shown by its words', () => {
  const unknown = showBlock({ type: 'unknown', of: 'poll', text: 'Yes\nNo', original: { type: 'poll' } });
  expect([...unknown.querySelectorAll('p')].map(wordsOf)).toEqual(['Yes', 'No']);
});
