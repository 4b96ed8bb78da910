import type { BlockOf } from '../../article/blocks.ts';
import type { Figure, Image } from '../../article/pictures.ts';
import type { Text } from '../../article/spans.ts';
import { escapeMarkup, htmlElement, joinMarkup, type Markup } from '../../article/markup.ts';
import { nameMarkup, wordsMarkup } from '../../article/isolate-markup.ts';
import { textHtml, type HtmlContext } from './text-html.ts';

const imageHtml = ({ src, alt, width, height }: Image, { address }: HtmlContext): Markup =>
  htmlElement('img', { src: address(src), alt, width, height });

function captionHtml(caption: Text | undefined, credit: string | undefined, place: HtmlContext): Markup {
  const words = [
    ...(caption === undefined ? [] : [textHtml(caption, place)]),
    ...(credit ? [htmlElement('small', {}, nameMarkup(credit))] : []),
  ].filter((piece) => piece !== '');
  const spaced = words.flatMap((piece, at) => (at === 0 ? [piece] : [escapeMarkup(' '), piece]));
  return spaced.length === 0 ? joinMarkup([]) : htmlElement('figcaption', {}, ...spaced);
}

export const figureHtml = (figure: Figure, place: HtmlContext): Markup =>
  htmlElement(
    'figure',
    {},
    imageHtml(figure.image, place),
    captionHtml(figure.caption, figure.credit, place),
  );

/** With a link for feed readers that cannot play it, and the transcript below. */
export function mediaHtml(
  name: 'video' | 'audio',
  block: BlockOf<'video'> | BlockOf<'audio'>,
  place: HtmlContext,
  transcript: Markup,
): Markup {
  const files = [
    ...(block.src === undefined ? [] : [{ src: block.src, type: undefined }]),
    ...(block.sources ?? []),
  ];
  const poster = name === 'video' && block.poster ? place.address(block.poster.src) : undefined;
  const sources = files.map(({ src, type }) => htmlElement('source', { src: place.address(src), type }));
  const link = files
    .slice(0, 1)
    .map(({ src }) =>
      htmlElement('a', { href: place.address(src) }, wordsMarkup(block.title ?? src, place.direction)),
    );
  return joinMarkup([
    htmlElement(
      'figure',
      {},
      htmlElement(name, { controls: true, preload: 'none', poster }, ...sources, ...link),
      captionHtml(block.caption ?? block.title, block.credit, place),
    ),
    transcript,
  ]);
}
