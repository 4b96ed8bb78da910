/** Primary language subtag in lower case: `pt` of `pt-BR`. */
export const primaryLanguage = (language: string): string => language.split('-')[0]?.toLowerCase() ?? '';
