/** The name in the phrase that a speech is attributed to: `Kremlin spokesman Dmitry Peskov`. Pure. */
import { isPronoun, nameRuns, type NameRun } from './names.ts';

/** Who a phrase names: a person or body, or a pronoun that only the sentences before explain. */
export type Subject = { readonly name: string } | 'pronoun';

const STOP =
  /(?<![\p{L}\p{M}])(?:on|in|at|to|after|during|as|from|yesterday|today|tomorrow|tonight|last|this|who|which|that|when|while|adding|via|through|earlier|later|before|by|over|told|and|but|auf|am|im|beim|bei|vor|nach|gegenüber|zum|zur|gestern|heute|dans|lors|sur|à|au|aux|devant|après|avant|pendant|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|el(?=\s(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|\d))|en|ayer|hoy|durante|ante|tras|na|nesta|neste|ontem|hoje|ieri|oggi|dopo|в|во|на|журналистам|вчера|сегодня|после|перед|у|після|في|على|إن|أن|للصحفيين|للصحافيين|خلال|أمس|اليوم|عبر|إلى|بعد|قبل|מחר|אתמול|היום)(?![\p{L}\p{M}])/u;
const PREPOSITION = /(?:^|\s)(?:of|for|from|with|at|in|de|du|von|für)\s(?:the\s)?$/i;

/** The subject of a phrase behind a verb (`said Jane Doe, the mayor`): the words up to the first stop. */
export function subjectBehind(phrase: string): Subject | undefined {
  const [own = ''] = phrase.split(/[,،;:.!?—–"“«]/u);
  const stop = STOP.exec(own);
  const words = (stop ? own.slice(0, stop.index) : own).trim();
  return apposition(phrase, words) ?? subjectOf(words);
}

/** `said the mayor, Jane Doe.`: an office is named first, and all of the next part is a name. */
function apposition(phrase: string, words: string): Subject | undefined {
  const next = /^,\s(?<named>[^,;:.!?]{4,60})(?:[,;.!?]|$)/u.exec(
    phrase.slice(phrase.indexOf(words) + words.length),
  );
  const named = next?.groups?.['named'] ?? '';
  const run = /^\p{Ll}/u.test(words) ? nameRuns(named).at(-1) : undefined;
  return run?.name === named && named.includes(' ') ? { name: named } : undefined;
}

/** The subject of a phrase before a verb (`Jane Doe, the mayor, said`). */
export function subjectBefore(phrase: string): Subject | undefined {
  const parts = phrase.split(/[,،]/u).map((part) => part.trim());
  const closed = parts.length > 1 && parts.at(-1) === '';
  const filled = parts.filter((part) => part !== '');
  const last = filled.at(-1) ?? '';
  if (!closed) return subjectOf(last);
  return subjectOf(filled.at(-2) ?? '') ?? (isWholeName(last) ? subjectOf(last) : undefined);
}

/** `the mayor, Jane Doe, said`, and not `the statement, signed by Jane Doe, said`. */
const isWholeName = (words: string): boolean => {
  const run = nameRuns(words).at(-1);
  return run === undefined || (run.end === words.length && !/\p{Ll}/u.test(words.slice(0, 1)));
};

/** The subject that a phrase of a few words is. */
export function subjectOf(words: string): Subject | undefined {
  const phrase = words
    .replace(/\s+(?:also|later|then|only|has|have|had|who|a|ha|har|hat|once|again|\p{L}+ly)$/u, '')
    .trim();
  if (isPronoun(phrase)) return 'pronoun';
  // In `Jane Doe was told` another one speaks.
  if (/\s(?:was|were|is|are|been|being|be|got)$/.test(phrase)) return undefined;
  if (!/\p{L}/u.test(phrase) || phrase.length > 90) return undefined;
  if (!/[\p{Lu}\p{Ll}]/u.test(phrase)) return caseless(phrase);
  const run = nameRuns(phrase).at(-1);
  return run && { name: isPerson(phrase, run) ? run.name : body(phrase) };
}

/** Scripts without capitals do not show where a name begins; a short phrase is taken whole. */
const caseless = (phrase: string): Subject | undefined =>
  phrase.split(' ').length <= 6 ? { name: phrase } : undefined;

/** A name that ends its phrase and hangs on nothing: not `Israel’s foreign ministry`, nor `a spokesman for Acme`. */
const isPerson = (phrase: string, run: NameRun): boolean =>
  /^[.,\s\d]*$/.test(phrase.slice(run.end)) && !PREPOSITION.test(phrase.slice(0, run.start));

const body = (phrase: string): string => {
  const words = phrase.replace(/^(?:the|a|an)\s/i, '');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
};
