/** Pictures, films and recordings as HTML for feeds. Pure. */
import type { BlockOf } from '../../article/blocks.ts';
import type { Figure, Image } from '../../article/pictures.ts';
import type { Text } from '../../article/spans.ts';
import { escaped, html, joined, type Markup } from '../../article/markup.ts';
import { textHtml, type Place } from './text-html.ts';

const picture = ({ src, alt, width, height }: Image, { address }: Place): Markup =>
  html('img', { src: address(src), alt, width, height });

function captionHtml(caption: Text | undefined, credit: string | undefined, place: Place): Markup {
  const words = [
    ...(caption === undefined ? [] : [textHtml(caption, place)]),
    ...(credit ? [html('small', {}, html('bdi', {}, escaped(credit)))] : []),
  ].filter((piece) => piece !== '');
  const spaced = words.flatMap((piece, at) => (at === 0 ? [piece] : [escaped(' '), piece]));
  return spaced.length === 0 ? joined([]) : html('figcaption', {}, ...spaced);
}

/** A picture with caption and credit. */
export const figureHtml = (figure: Figure, place: Place): Markup =>
  html('figure', {}, picture(figure.image, place), captionHtml(figure.caption, figure.credit, place));

/** A film or recording with a link for readers that play none, and its transcript below. */
export function mediaHtml(
  name: 'video' | 'audio',
  block: BlockOf<'video'> | BlockOf<'audio'>,
  place: Place,
  transcript: Markup,
): Markup {
  const files = [
    ...(block.src === undefined ? [] : [{ src: block.src, type: undefined }]),
    ...(block.sources ?? []),
  ];
  const poster = name === 'video' && block.poster ? place.address(block.poster.src) : undefined;
  const sources = files.map(({ src, type }) => html('source', { src: place.address(src), type }));
  const link = files
    .slice(0, 1)
    .map(({ src }) => html('a', { href: place.address(src) }, escaped(block.title ?? src)));
  return joined([
    html(
      'figure',
      {},
      html(name, { controls: true, preload: 'none', poster }, ...sources, ...link),
      captionHtml(block.caption ?? block.title, block.credit, place),
    ),
    transcript,
  ]);
}
