/** The names of the months in the languages that articles arrive in, as the platform knows them. Pure. */

const LANGUAGES = [
  'en',
  'ar',
  'ar-EG',
  'ar-LB',
  'de',
  'el',
  'es',
  'fa',
  'fr',
  'he',
  'it',
  'nl',
  'pl',
  'pt',
  'ru',
  'tr',
  'uk',
];

/** The names of the twelve months, alone or as they are spelled beside a day. */
function spell(language: string, style: 'long' | 'short', day: boolean): string[] {
  const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
    month: style,
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2023, month, 15));
    return parts.find((part) => part.type === 'month')?.value ?? '';
  });
}

function spellings(): Map<string, number> {
  const names = new Map<string, number>([['sept', 9]]);
  for (const language of LANGUAGES)
    for (const style of ['long', 'short'] as const)
      for (const day of [true, false])
        spell(language, style, day)
          .map(key)
          .forEach((name, at) => {
            if (/^[^\d\s]+(?: [^\d\s]+)?$/.test(name) && !names.has(name)) names.set(name, at + 1);
          });
  return names;
}

const key = (name: string): string => name.toLowerCase().replace(/\./g, '').trim();
let known: Map<string, number> | undefined;

/** The number of a month, from 1, by its full or short name in any of the languages. */
export function monthNumber(name: string): number | undefined {
  known ??= spellings();
  return known.get(key(name));
}
