/** The cover page: a picture, or the title as text. Pure. */
import { element } from '../../../article/html-element.ts';
import { formatDate } from '../../i18n/format.ts';
import { pictureFile, type Book } from './book.ts';
import { textElement, xhtmlPage } from './xhtml.ts';

export const coverFile = (cover: NonNullable<Book['cover']>): string =>
  pictureFile(cover, 0).replace('picture-1', 'cover');

/** `day` is the date of the newest article, ISO 8601. */
export function coverPage({ title, language, site, cover, chapters }: Book, day: string): string {
  const [first, ...others] = chapters;
  const authors = others.length === 0 ? (first?.article.authors ?? []).map(({ name }) => name) : [];
  const said = cover
    ? element('img', { src: coverFile(cover), alt: `${title}. ${site.name}`, role: 'doc-cover' })
    : [
        textElement('p', site.name),
        textElement('p', title, { className: ['title'] }),
        textElement('p', authors.join(' · ')),
        textElement('p', day && formatDate(day, language, 'UTC')),
      ];
  return xhtmlPage(
    { title, language },
    element('section', { 'epub:type': 'cover', className: ['cover'] }, said),
  );
}
