const MONTH_LANGUAGES = [
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

/** Alone, or as spelled next to a day. */
function monthNames(language: string, style: 'long' | 'short', day: boolean): string[] {
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

function monthsByName(): Map<string, number> {
  const names = new Map<string, number>([['sept', 9]]);
  for (const language of MONTH_LANGUAGES)
    for (const style of ['long', 'short'] as const)
      for (const day of [true, false])
        monthNames(language, style, day)
          .map(normalizeMonth)
          .forEach((name, at) => {
            if (/^[^\d\s]+(?: [^\d\s]+)?$/.test(name) && !names.has(name)) names.set(name, at + 1);
          });
  return names;
}

const normalizeMonth = (name: string): string => name.toLowerCase().replace(/\./g, '').trim();
let cachedMonths: Map<string, number> | undefined;

/** From 1, by full or short name in any of the languages. */
export function monthNumber(name: string): number | undefined {
  cachedMonths ??= monthsByName();
  return cachedMonths.get(normalizeMonth(name));
}
