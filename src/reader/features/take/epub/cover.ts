/** The first page of an e-book: its picture, or its title in words. Pure. */
import { joined } from '../../../../article/markup.ts';
import { formatDate } from '../../../i18n/format.ts';
import { pictureFile, type Book } from './book.ts';
import { element, page, words } from './xhtml.ts';

/** Name of the cover picture's file. */
export const coverFile = (cover: NonNullable<Book['cover']>): string =>
  pictureFile(cover, 0).replace('picture-1', 'cover');

/** The cover. `day` is the day of the newest article, ISO 8601. */
export function coverPage({ title, language, site, cover, chapters }: Book, day: string): string {
  const [first, ...others] = chapters;
  const authors = others.length === 0 ? (first?.article.authors ?? []).map(({ name }) => name) : [];
  const said = cover
    ? element('img', { src: coverFile(cover), alt: `${title}. ${site.name}`, role: 'doc-cover' })
    : joined([
        words('p', site.name),
        words('p', title, { class: 'title' }),
        words('p', authors.join(' · ')),
        words('p', day && formatDate(day, language, 'UTC')),
      ]);
  return page({ title, language }, element('section', { 'epub:type': 'cover', class: 'cover' }, said));
}
