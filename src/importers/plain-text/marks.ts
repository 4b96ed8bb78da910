/** `- item`, `• item`; not a dash (–, —), which opens speech in many languages. */
export const BULLET = /^([-*+•‣▪◦·])\s+(?=\S)/;
/** `1. item`, `2) item`, with the digits of any script. */
export const NUMBERED = /^(\p{Nd}{1,3})[.)]\s+(?=\S)/u;
/** `> words quoted`. */
export const QUOTE_MARK = /^>\s?/;
export const HEADING_MARK = /^(#{1,6})\s+(?=[^\s#])/;
export const UNDERLINE = /^(?:={3,}|-{3,})$/;
/** `* * *`, `-----`, `___`: a break in the text. */
export const DIVIDER =
  /^(?:(?:\*\s?){3,}|(?:-\s?){3,}|(?:_\s?){3,}|(?:~\s?){3,}|(?:#\s?){3,}|(?:•\s?){3,}|={3,})$/;
/** `— Name` below a quotation. */
export const SIGNATURE_MARK = /^(?:[—–―]|--?)\s*(?=\p{L})/u;

const RELATED_LABELS = [
  'read(?: more| also| next)?|also read|further reading|see also|related(?: (?:articles?|stor(?:y|ies)|news))?',
  'lire aussi|à lire(?: aussi)?|voir aussi|leer también|lee también|lea también|lesen sie auch|mehr zum thema|siehe auch',
  'leggi anche|leia também|leia mais|lees ook|читайте также|по теме|читайте також',
  'اقرأ(?: أيض[اً]{1,2}| المزيد)?|إقرأ أيض[اً]{1,2}|شاهد أيض[اً]{1,2}|مواضيع ذات صلة|קראו גם|ראו גם|延伸阅读|相关阅读|関連記事',
].join('|');
/** `READ: headline`, `SEE ALSO:`; captures the label. */
export const RELATED_LABEL = new RegExp(`^(${RELATED_LABELS})\\s?[:：]\\s*`, 'iu');

/** Lists are not included, because one item is no list. */
export const startsOtherBlock = (text: string): boolean =>
  QUOTE_MARK.test(text) || HEADING_MARK.test(text) || DIVIDER.test(text) || startsWithRelatedLabel(text);

/** A label is capitalised, so `read: more` within a sentence is none. */
export const startsWithRelatedLabel = (text: string): boolean =>
  RELATED_LABEL.test(text) && !/^\p{Ll}/u.test(text);

const CREDIT_LINE =
  /©|^(?:file )?(?:photo(?:graph)?s?|image|picture|credit|source|video|caption|foto|file)\s?[:：]|\/\s?(?:AFP|AP|EPA|dpa|Getty|Reuters)(?!\p{L})|Getty Images|Shutterstock/iu;

export const isCredit = (text: string): boolean => text.length <= 200 && CREDIT_LINE.test(text);
