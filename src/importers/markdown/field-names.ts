/** Names that people write for fields in front matter, and the fields that they mean. */

interface FieldKey {
  readonly name: string;
  readonly inner?: string;
}

/** Other names of fields, in lower case without separators. */
const FIELD_NAMES: ReadonlyMap<string, string> = new Map([
  ['title', 'headline'],
  ['alternativetitle', 'alternativeHeadline'],
  ['description', 'standfirst'],
  ['summary', 'standfirst'],
  ['excerpt', 'standfirst'],
  ['subtitle', 'standfirst'],
  ['deck', 'standfirst'],
  ['dek', 'standfirst'],
  ['lede', 'standfirst'],
  ['lead', 'standfirst'],
  ['date', 'datePublished'],
  ['pubdate', 'datePublished'],
  ['publishdate', 'datePublished'],
  ['updated', 'dateModified'],
  ['modified', 'dateModified'],
  ['lastmod', 'dateModified'],
  ['author', 'authors'],
  ['byline', 'authors'],
  ['tag', 'tags'],
  ['keywords', 'tags'],
  ['topics', 'tags'],
  ['category', 'section'],
  ['categories', 'section'],
  ['lang', 'language'],
  ['dir', 'direction'],
  ['cover', 'image'],
  ['thumbnail', 'image'],
  ['heroimage', 'image'],
  ['featuredimage', 'image'],
  ['alias', 'aliases'],
  ['redirectfrom', 'aliases'],
  ['canonical', 'canonicalUrl'],
]);

/** Fields of a lead picture next to `image: /media/a.jpg`, and the part next to `series: The made page`. */
const INNER_FIELDS: ReadonlyMap<string, Required<FieldKey>> = new Map([
  ['imagealt', { name: 'image', inner: 'alt' }],
  ['imagecaption', { name: 'image', inner: 'caption' }],
  ['imagecredit', { name: 'image', inner: 'credit' }],
  ['part', { name: 'series', inner: 'part' }],
  ['seriespart', { name: 'series', inner: 'part' }],
  ['seriesorder', { name: 'series', inner: 'part' }],
]);

/** In lower case, without separators. */
export const foldFieldName = (name: string): string => name.toLowerCase().replace(/[-_\s]/g, '');

export const fieldKey = (written: string): FieldKey => {
  const folded = foldFieldName(written);
  return INNER_FIELDS.get(folded) ?? { name: FIELD_NAMES.get(folded) ?? written };
};
