/** Primary language subtag in lower case: `pt` of `pt-BR`. */
export const primaryLanguage = (language: string): string => language.split('-')[0]?.toLowerCase() ?? '';

/** The case of tags has no meaning. */
export const isSameLanguage = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
