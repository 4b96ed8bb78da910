/** The language itself of a BCP 47 tag, in lower case: `pt` of `pt-BR`. */
export const primary = (language: string): string => language.split('-')[0]?.toLowerCase() ?? '';
