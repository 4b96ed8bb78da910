/** Pictures, films and recordings in an e-book: what of them a page without a network can show. Pure. */
import { escaped, joined, type Markup } from '../../../../article/markup.ts';
import type { BlockOf } from '../../../../article/blocks.ts';
import type { Figure, Image } from '../../../../article/pictures.ts';
import type { Text } from '../../../../article/spans.ts';
import type { Place } from './place.ts';
import { textXhtml } from './text-xhtml.ts';
import { element, words } from './xhtml.ts';

/** A picture; its alternative text where it could not be had. */
export function pictureXhtml({ src, alt }: Image, place: Place): Markup {
  const picture = place.picture(src);
  if (!picture) return words('p', alt.trim(), { class: 'missing' });
  const { file, width, height } = picture;
  return element('img', { src: file, alt, width, height });
}

/** Caption and credit; nothing when there is neither. */
export function captionXhtml(caption: Text | undefined, credit: string | undefined, place: Place): Markup {
  const said = caption === undefined ? joined([]) : textXhtml(caption, place);
  if (said === '' && !credit) return said;
  const space = escaped(said !== '' && credit ? ' ' : '');
  const by = credit ? element('small', {}, element('bdi', {}, escaped(credit))) : joined([]);
  return element('figcaption', {}, said, space, by);
}

/** A picture with caption and credit. */
export const figureXhtml = (figure: Figure, place: Place, id?: string): Markup =>
  element(
    'figure',
    { id: place.takeId(id) },
    pictureXhtml(figure.image, place),
    captionXhtml(figure.caption, figure.credit, place),
  );

const link = (url: string, name: string, place: Place): Markup => {
  const href = place.link(url);
  return element(
    'p',
    { class: 'elsewhere' },
    href === undefined ? escaped(name) : element('a', { href }, escaped(name)),
  );
};

/** A film or recording: its picture, where it is to be found, and what is said in it. */
export function mediaXhtml(
  block: BlockOf<'video'> | BlockOf<'audio'>,
  place: Place,
  transcript: Markup,
): Markup {
  const src = block.src ?? block.sources?.[0]?.src ?? '';
  return joined([
    element(
      'figure',
      { id: place.takeId(block.id) },
      block.poster ? pictureXhtml(block.poster, place) : joined([]),
      link(src, block.title ?? src, place),
      captionXhtml(block.caption, block.credit, place),
    ),
    transcript === ''
      ? transcript
      : element(
          'section',
          { class: 'box' },
          words('p', place.messages.transcript, { class: 'label' }),
          transcript,
        ),
  ]);
}

/** What another site shows: its name, and where it is. */
export const embedXhtml = (block: BlockOf<'embed'>, place: Place): Markup =>
  element(
    'figure',
    { id: place.takeId(block.id) },
    link(block.url, [block.title, block.provider].filter(Boolean).join(' – '), place),
    captionXhtml(block.caption, undefined, place),
  );
