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

const spell = (language: string, style: 'long' | 'short', month: number, day: boolean): string => {
  const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
    month: style,
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  const parts = format.formatToParts(Date.UTC(2023, month, 15));
  return parts.find((part) => part.type === 'month')?.value ?? '';
};

function spellings(): Map<string, number> {
  const names = new Map<string, number>([['sept', 9]]);
  for (const language of LANGUAGES)
    for (let month = 0; month < 12; month++)
      for (const style of ['long', 'short'] as const)
        for (const day of [true, false]) {
          const name = key(spell(language, style, month, day));
          if (/^[^\d\s]+$/.test(name) && !names.has(name)) names.set(name, month + 1);
        }
  return names;
}

const key = (name: string): string => name.toLowerCase().replace(/\./g, '').trim();
let known: Map<string, number> | undefined;

/** The number of a month, from 1, by its full or short name in any of the languages. */
export function monthNumber(name: string): number | undefined {
  known ??= spellings();
  return known.get(key(name));
}
