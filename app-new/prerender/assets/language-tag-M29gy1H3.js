// src/article/language-tag.ts
/** The language itself of a BCP 47 tag, in lower case: `pt` of `pt-BR`. */
var primary = (language) => language.split("-")[0]?.toLowerCase() ?? "";
export { primary as t };
