import type { Article } from '../../article/schema.ts';
import type { ImportNote } from '../importer.ts';
import type { LocatedDetail } from './details.ts';

export type DetailFields = Pick<Article, 'authors' | 'dateline' | 'datePublished' | 'dateModified'>;

export interface DetailResult {
  readonly fields: DetailFields;
  readonly notes: readonly ImportNote[];
}

/** Counters are not included, because their meanings depend on each other. */
export function detailFields(standing: readonly LocatedDetail[]): DetailResult {
  const found = standing.map(fieldsOf);
  const fields = found.reduce<DetailFields>((all, one) => ({ ...all, ...one.fields }), {});
  return { fields, notes: found.flatMap((one) => one.notes) };
}

function fieldsOf({ detail, line }: LocatedDetail): DetailResult {
  const words = `“${line.text}”`;
  const report = (kind: ImportNote['kind'], message: string) => [{ kind, line: line.number, message }];
  switch (detail.type) {
    case 'repeat':
      return { fields: {}, notes: report('dropped', `${words} repeats the headline`) };
    case 'unclear date':
      return { fields: {}, notes: report('guessed', `${words} could be two dates; it stays a paragraph`) };
    case 'unclear number':
      return {
        fields: {},
        notes: report(
          'guessed',
          `“${detail.words}” in ${words} is not a known counter; it stays a paragraph`,
        ),
      };
    case 'reading time':
      return { fields: {}, notes: report('dropped', `reading time in ${words}: it follows from the text`) };
    case 'byline': {
      const place = detail.place === undefined ? {} : { dateline: detail.place };
      return { fields: { authors: [...detail.authors], ...place }, notes: report('kept', `byline ${words}`) };
    }
    case 'date': {
      const fields = { [detail.modified ? 'dateModified' : 'datePublished']: detail.moment };
      const kept = `date ${words} as ${detail.moment}`;
      return detail.dropped === undefined
        ? { fields, notes: report('kept', kept) }
        : { fields, notes: report('dropped', `${kept}; the time zone of “${detail.dropped}” is not sure`) };
    }
    case 'count':
  }
  return { fields: {}, notes: [] };
}
