import { isGivenName } from './given-names.ts';
import { toWordSet, type Grammar } from './grammar.ts';
import { isOffice } from './names.ts';
import { isLowerCase, lowerCaseOf, tokenize, type SpeechToken } from './tokens.ts';

interface Occurrence {
  readonly tokens: readonly SpeechToken[];
  readonly from: number;
  readonly to: number;
}

/** Nouns for an organisation or a work that a text repeats with an article: `Thomas Cook … The company`. */
const ORGANISATION_NOUNS = toWordSet(`
  auditor consultancy hurricane storm cyclone company bank firm broker retailer club charity carmaker manufacturer maker publisher chain airline insurer team brand bookseller band
  corporation agency conglomerate supermarket operator label brewery brewer lender ship ferry boat vessel yacht trawler horse dog cat
  unternehmen konzern firma verlag hersteller bank versicherer kette klub club verein marke händler reederei brauerei schiff fähre
  entreprise société groupe banque marque maison club éditeur constructeur enseigne compagnie association navire
  empresa compañía banco club marca grupo editorial fabricante aerolínea cadena sociedad firma barco
  azienda società banca casa marchio squadra editore compagnia gruppo ditta nave
  companhia clube editora fabricante seguradora grupo navio
  компания фирма банк клуб концерн издательство холдинг корпорация сеть бренд корабль`);
/** Quoted more often than the persons whose names they bear, and often without a word that shows it. */
const FIRMS_NAMED_AFTER_PERSONS = toWordSet(`
  alfred-dunhill arthur-andersen baker-hughes ben-jerry calvin-klein charles-schwab christian-dior edward-jones eli-lilly elizabeth-arden
  ernst-young estée-lauder george-weston giorgio-armani harvey-nichols henry-schein hugo-boss jack-daniel jack-daniels jimmy-choo john-deere
  john-lewis johnnie-walker laura-ashley louis-vuitton marc-jacobs marie-curie mary-kay max-planck max-mara merrill-lynch michael-kors
  oscar-mayer philip-morris pierre-cardin ralph-lauren raymond-james robert-bosch sherwin-williams thomas-cook tim-hortons tommy-hilfiger
  yves-rocher kate-spade jean-coutu jack-wolfskin marie-brizard nina-ricci`);
/** Titles that also begin other names (`First National`), and offices that a firm may hold (`the market leader`). */
const WEAK_TITLES = toWordSet(`
  first second special foreign home trade party state former acting interim vice junior senior general major private prince guard royal
  health finance education defence defense interior partner partners owner leader founder co-founder host driver holder maker operator
  father mother brother sister queen king star fan held boss meister sieger`);
const COURTESY =
  /^(?:mrs?|ms|mx|miss|sir|dame|lord|lady|dr|prof|professor|mme|mlle|m|monsieur|madame|herrn?|frau|doktor|sra?|don|doña|dottor|dott|dottoressa|sig|signora?|señora?|senhora?|dona|госпожа|господин|г)$/;
const REPRESENTATIVE =
  /^(?:spokes(?:man|woman|person)|sprecher(?:in)?|porte-parole|portavoz|portavoce|porta-voz)$/;
const PUBLIC_STATEMENT =
  /^(?:statement|release|filing|mitteilung|pressemitteilung|communiqué|comunicado|comunicato|nota|заявлении|сообщении)$/;

/** A title, an age, an initial, a form of address or `he` shows a person; a given name if no organisation is near. */
export function isConfirmedPerson(name: string, texts: readonly string[], grammar: Grammar): boolean {
  const words = name.split(' ');
  const paragraphs = texts.map((text) => tokenize(text));
  const found = paragraphs.flatMap((tokens) => occurrencesOf(words, tokens));
  if (words.some((word) => /^\p{Lu}\.$/u.test(word))) return true;
  if (paragraphs.some((tokens) => hasCourtesy(words.at(-1) ?? '', tokens))) return true;
  if (found.some((one) => isShown(one, grammar))) return true;
  if (FIRMS_NAMED_AFTER_PERSONS.has(name.toLowerCase().replace(/ /g, '-'))) return false;
  if (found.some((one) => looksLikeOrganisation(one, grammar))) return false;
  return isGivenName(found[0]?.tokens[found[0].from]) || isCalledBySurname(words, paragraphs, grammar);
}

function occurrencesOf(words: readonly string[], tokens: readonly SpeechToken[]): Occurrence[] {
  return tokens.flatMap((_, from) =>
    words.every((word, nth) => withoutPossessive(tokens[from + nth]?.text ?? '') === word)
      ? [{ tokens, from, to: from + words.length }]
      : [],
  );
}

const withoutPossessive = (word: string): string => word.replace(/(?<=.)['’]s$/, '');

/** `Mr. Vik`. */
const hasCourtesy = (surname: string, tokens: readonly SpeechToken[]): boolean =>
  tokens.some(({ text }, at) => withoutPossessive(text) === surname && isCourtesy(beforeDot(tokens, at)));

const isCourtesy = (token: SpeechToken | undefined): boolean =>
  token !== undefined && COURTESY.test(lowerCaseOf(token));

const beforeDot = (tokens: readonly SpeechToken[], at: number): SpeechToken | undefined =>
  tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1];

const isStrongOffice = (token: SpeechToken | undefined, grammar: Grammar): boolean =>
  isOffice(token, grammar) &&
  token !== undefined &&
  !WEAK_TITLES.has(lowerCaseOf(token)) &&
  !ORGANISATION_NOUNS.has(lowerCaseOf(token));

function isShown({ tokens, from, to }: Occurrence, grammar: Grammar): boolean {
  if (isStrongOffice(beforeDot(tokens, from), grammar)) return true;
  const [mark, next] = [tokens[to]?.text, tokens[to + 1]];
  if (mark === '(' && /^\d{1,3}$/.test(next?.text ?? '')) return true;
  const before = tokens.slice(Math.max(0, from - 8), from - 1);
  const isApposed =
    tokens[from - 1]?.text === ',' && grammar.articles.has(before[0] ? lowerCaseOf(before[0]) : '');
  if (isApposed && before.some((token) => isStrongOffice(token, grammar))) return true;
  if (hasPersonalPronoun(tokens.slice(to), grammar)) return true;
  if (mark !== ',') return false;
  const end = tokens.findIndex(({ text }, at) => at > to && /^[,.;:!?“”"«»„]$/.test(text));
  const apposition = tokens.slice(to + 1, end < 0 ? tokens.length : end);
  if (/^(?:\d{1,3}|who|whom)$/.test(next?.text ?? '')) return true;
  // `economist at the bank`, but not `the bank of the minister`.
  const office = apposition.findIndex((token) => isStrongOffice(token, grammar));
  const organisation = apposition.findIndex(isOrganisation);
  return office >= 0 && (organisation < 0 || office < organisation);
}

const isOrganisation = (token: SpeechToken): boolean =>
  ORGANISATION_NOUNS.has(lowerCaseOf(token)) || ORGANISATION_NOUNS.has(lowerCaseOf(token).replace(/s$/, ''));

/** `he` and `she`, up to the next quotation: in English no organisation is called so. */
function hasPersonalPronoun(tokens: readonly SpeechToken[], { articles, calendar }: Grammar): boolean {
  if (!articles.has('the')) return false;
  const end = tokens.findIndex(({ text }) => /^[“”"„]$/.test(text));
  const rest = tokens.slice(0, end < 0 ? tokens.length : end);
  const pronoun = rest.findIndex((token) => /^(?:s?he|his|hers?)$/.test(lowerCaseOf(token)));
  return (
    pronoun >= 0 &&
    !rest
      .slice(0, pronoun)
      .some((token) => /^\p{Lu}\p{Ll}{2,}/u.test(token.text) && !calendar.has(lowerCaseOf(token)))
  );
}

/** `a spokesman for Hugo Boss`, `at Hugo Boss`, `the ferry Nora Vik`, `Hugo Boss said in a statement`. */
function looksLikeOrganisation({ tokens, from, to }: Occurrence, grammar: Grammar): boolean {
  const [before, article, preposition] = [tokens[from - 1], tokens[from - 2], tokens[from - 3]];
  if (before && /^(?:at|bei|against|chez)$/.test(before.text)) return true;
  // Not `in a letter to the company Nora Vik said`.
  const isObject = [article, preposition].some(
    (token) => token && grammar.prepositions.has(lowerCaseOf(token)),
  );
  if (before && isOrganisation(before) && !isObject) return true;
  if (tokens.slice(Math.max(0, from - 3), from).some((token) => REPRESENTATIVE.test(lowerCaseOf(token))))
    return true;
  const end = tokens.findIndex(({ text }, at) => at >= to && /^[.;:!?]$/.test(text));
  const rest = tokens.slice(to, end < 0 ? tokens.length : end);
  if (
    rest.some(
      (token) =>
        PUBLIC_STATEMENT.test(lowerCaseOf(token)) || /^(?:its|employs|headquartered)$/.test(token.text),
    )
  )
    return true;
  if (rest[0]?.text === 'was' && rest[1]?.text === 'founded') return true;
  if (rest[0]?.text === ',' && rest.slice(1, 6).some(isOrganisation)) return true;
  return tokens.some((token, at) => {
    if (REPRESENTATIVE.test(lowerCaseOf(token)) && tokens.slice(at + 1, at + 6).some(isOrganisation))
      return true;
    const next = tokens[at + 1];
    const opens = at === 0 || /^[.!?“”"«»„]$/.test(tokens[at - 1]?.text ?? '');
    return (
      opens &&
      (token.text === 'Its' ||
        (isDefiniteArticle(token, grammar) && next !== undefined && isOrganisation(next)))
    );
  });
}

const isDefiniteArticle = (token: SpeechToken, { articles }: Grammar): boolean =>
  articles.has(lowerCaseOf(token)) && !/^(?:an?|une?|einer?|uno|una|uma?)$/.test(lowerCaseOf(token));

/** `Vik said`, unless the first word of the name is used alone too, as of `Volvo Trucks`, or the last is a place. */
function isCalledBySurname(
  words: readonly string[],
  paragraphs: readonly (readonly SpeechToken[])[],
  { said, locatives }: Grammar,
): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  let isNamed = false;
  for (const tokens of paragraphs)
    for (const [at, token] of tokens.entries()) {
      const [before, next] = [tokens[at - 1], tokens[at + 1]];
      const word = withoutPossessive(token.text);
      if (word === first && next?.text !== words[1]) return false;
      if (word !== last || before?.text === words.at(-2)) continue;
      if (before && isLowerCase(before) && locatives.has(lowerCaseOf(before))) return false;
      isNamed ||= [before, next].some((beside) => beside !== undefined && said.has(lowerCaseOf(beside)));
    }
  return isNamed;
}
