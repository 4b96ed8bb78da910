/** Pictures and media as an e-book can show them without a network. Pure. */
import { escapeMarkup, joinMarkup, type Markup } from '../../../article/markup.ts';
import type { BlockOf } from '../../../article/blocks.ts';
import type { Figure, Image } from '../../../article/pictures.ts';
import type { Text } from '../../../article/spans.ts';
import type { ChapterContext } from './chapter-context.ts';
import { nameMarkup, wordsMarkup } from '../../../article/isolate-markup.ts';
import { textXhtml } from './text-xhtml.ts';
import { element, textElement } from './xhtml.ts';

function pictureXhtml({ src, alt }: Image, place: ChapterContext): Markup {
  const picture = place.picture(src);
  if (!picture) return textElement('p', alt.trim(), { class: 'missing' });
  const { file, width, height } = picture;
  return element('img', { src: file, alt, width, height });
}

export function captionXhtml(
  caption: Text | undefined,
  credit: string | undefined,
  place: ChapterContext,
): Markup {
  const said = caption === undefined ? joinMarkup([]) : textXhtml(caption, place);
  if (said === '' && !credit) return said;
  const space = escapeMarkup(said !== '' && credit ? ' ' : '');
  const by = credit ? element('small', {}, nameMarkup(credit)) : joinMarkup([]);
  return element('figcaption', {}, said, space, by);
}

export const figureXhtml = (figure: Figure, place: ChapterContext, id?: string): Markup =>
  element(
    'figure',
    { id: place.takeId(id) },
    pictureXhtml(figure.image, place),
    captionXhtml(figure.caption, figure.credit, place),
  );

const link = (url: string, name: string, place: ChapterContext): Markup => {
  const href = place.link(url);
  return element(
    'p',
    { class: 'elsewhere' },
    href === undefined
      ? wordsMarkup(name, place.direction)
      : element('a', { href }, wordsMarkup(name, place.direction)),
  );
};

export function mediaXhtml(
  block: BlockOf<'video'> | BlockOf<'audio'>,
  place: ChapterContext,
  transcript: Markup,
): Markup {
  const src = block.src ?? block.sources?.[0]?.src ?? '';
  return joinMarkup([
    element(
      'figure',
      { id: place.takeId(block.id) },
      block.poster ? pictureXhtml(block.poster, place) : joinMarkup([]),
      link(src, block.title ?? src, place),
      captionXhtml(block.caption, block.credit, place),
    ),
    transcript === ''
      ? transcript
      : element(
          'section',
          { class: 'box' },
          textElement('p', place.messages.transcript, { class: 'label' }),
          transcript,
        ),
  ]);
}

export const embedXhtml = (block: BlockOf<'embed'>, place: ChapterContext): Markup =>
  element(
    'figure',
    { id: place.takeId(block.id) },
    link(block.url, [block.title, block.provider].filter(Boolean).join(' – '), place),
    captionXhtml(block.caption, undefined, place),
  );
