/** The signs at a line's beginning that give it a role. Pure. */

/** `- item`, `• item`; not a dash (–, —), which opens speech in many languages. */
export const BULLET = /^([-*+•‣▪◦·])\s+(?=\S)/;
/** `1. item`, `2) item`, in the digits of any script. */
export const NUMBER = /^(\p{Nd}{1,3})[.)]\s+(?=\S)/u;
/** `> words quoted`. */
export const QUOTED = /^>\s?/;
/** `# heading`. */
export const HASHES = /^(#{1,6})\s+(?=[^\s#])/;
/** `=====` or `-----` under a heading. */
export const UNDERLINE = /^(?:={3,}|-{3,})$/;
/** `* * *`, `-----`, `___`: a pause in the text. */
export const DIVIDER =
  /^(?:(?:\*\s?){3,}|(?:-\s?){3,}|(?:_\s?){3,}|(?:~\s?){3,}|(?:#\s?){3,}|(?:•\s?){3,}|={3,})$/;
/** `— Name` under a quotation. */
export const SIGNED = /^(?:[—–―]|--?)\s*(?=\p{L})/u;

const LABELS = [
  'read(?: more| also| next)?|also read|further reading|see also|related(?: (?:articles?|stor(?:y|ies)|news))?',
  'lire aussi|à lire(?: aussi)?|voir aussi|leer también|lee también|lea también|lesen sie auch|mehr zum thema|siehe auch',
  'leggi anche|leia também|leia mais|lees ook|читайте также|по теме|читайте також',
  'اقرأ(?: أيض[اً]{1,2}| المزيد)?|إقرأ أيض[اً]{1,2}|شاهد أيض[اً]{1,2}|مواضيع ذات صلة|קראו גם|ראו גם|延伸阅读|相关阅读|関連記事',
].join('|');
/** `READ: headline`, `SEE ALSO:`; the words before the colon are the label. */
export const RELATED = new RegExp(`^(${LABELS})\\s?[:：]\\s*`, 'iu');

/** Whether a line opens something other than a paragraph, whatever follows it. Lists are not among them: one item is no list. */
export const isMarked = (text: string): boolean =>
  QUOTED.test(text) || HASHES.test(text) || DIVIDER.test(text) || isRelated(text);

/** A label begins with a capital, where its script has them: in `read: more` inside a sentence it is none. */
export const isRelated = (text: string): boolean => RELATED.test(text) && !/^\p{Ll}/u.test(text);

const CREDIT =
  /©|^(?:file )?(?:photo(?:graph)?s?|image|picture|credit|source|video|caption|foto|file)\s?[:：]|\/\s?(?:AFP|AP|EPA|dpa|Getty|Reuters)(?!\p{L})|Getty Images|Shutterstock/iu;

/** Whether a line says whose a picture is, or what is to be seen in it. */
export const isCredit = (text: string): boolean => text.length <= 200 && CREDIT.test(text);
