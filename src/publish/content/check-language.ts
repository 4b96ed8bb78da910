/** Language tags that have the form of one and name none. */

/** The languages of which people write the name, or the country, instead of the tag. */
const LANGUAGES =
  'ar bg bn ca cs da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka ko lt lv mk ms nb nl pl pt ro ru sk sl sq sr sv sw ta th tr uk ur vi zh'.split(
    ' ',
  );
const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['cn', 'zh'], ['cz', 'cs'], ['dk', 'da'], ['gb', 'en-GB'], ['gr', 'el'], ['jp', 'ja'], ['ua', 'uk'], ['us', 'en-US'],
]); // prettier-ignore

let tags: Map<string, string> | undefined;
let names: Intl.DisplayNames | undefined;

const nameTags = (): Map<string, string> =>
  (tags ??= new Map(
    LANGUAGES.flatMap((tag) =>
      ['en', tag].map((inLanguage) => {
        const name = new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag;
        return [name.toLowerCase(), tag] as const;
      }),
    ),
  ));

/** Rare languages have three letters and are not known to every system. */
export function languageIssue(tag: string): string | undefined {
  const [language = ''] = tag.toLowerCase().split('-');
  if (language.length > 3) {
    const right = nameTags().get(language);
    return `is not a language tag; write ${right ?? 'one such as en, ar or pt-BR'}`;
  }
  if (language.length === 3 || LANGUAGES.includes(language)) return undefined;
  names ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  if (names.of(language) !== undefined) return undefined;
  return `is not the tag of a language; write ${COUNTRIES.get(language) ?? 'one such as en, ar or pt-BR'}`;
}
