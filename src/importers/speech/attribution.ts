/** Who a speech is attributed to, by the words around it. Pure. */
import { subjectBefore, subjectBehind, subjectOf, type Subject } from './phrases.ts';
import { VERB } from './verbs.ts';

const VERB_THEN_NAME = new RegExp(
  `^[,،]?\\s*(?:[–—-]\\s*)?(?:(?:a|has|had|ha|hat|-t-il|-t-elle)\\s)?${VERB}(?:\\s\\p{L}+ly)?\\s+(?<phrase>.+)`,
  'u',
);
const NAME_THEN_VERB = new RegExp(`^[,،]?\\s*(?<phrase>[^.;:!?"“«]{1,120}?)\\s+${VERB}`, 'u');
const ACCORDING = /^,?\s*according to (?<phrase>[^.;:!?"“«]{2,90})/iu;
const CHINESE_BEHIND = /^[，,]?(?<phrase>[\p{Script=Han}·]{2,12}?)(?:表示|说|說|指出|强调|強調|称|稱)/u;

/** The subject named behind a speech: `,” said Kadyrov on Telegram`, `,” Peskov said`. A full sentence needs none. */
export function attributedBehind(speech: string, after: string): Subject | undefined {
  const chinese = CHINESE_BEHIND.exec(after)?.groups?.['phrase'];
  if (chinese !== undefined) return { name: chinese };
  if (/[.…。]$/.test(speech) && !/^\s*[,،]/.test(after) && !/^\s*\p{Ll}/u.test(after)) return undefined;
  const verbFirst = VERB_THEN_NAME.exec(after)?.groups?.['phrase'];
  if (verbFirst !== undefined) return subjectBehind(verbFirst);
  const nameFirst = NAME_THEN_VERB.exec(after)?.groups?.['phrase'];
  if (nameFirst !== undefined) return nameFirst.startsWith('and ') ? undefined : subjectBefore(nameFirst);
  const source = ACCORDING.exec(after)?.groups?.['phrase'];
  return source === undefined ? undefined : subjectBehind(source);
}

const LEADING_VERB = new RegExp(`^${VERB}\\s+(?<phrase>[^.!?]{2,90}?)[:：,،]?$`, 'u');
const BEFORE_VERB = new RegExp(`^(?<phrase>.{1,160}?)\\s+${VERB}(?<rest>[^.!?]{0,100})$`, 'u');
const SOURCE = /according to (?<phrase>[^:"“«]{2,90})/iu;
const NAMED = /^(?<phrase>\p{Lu}[^:：]{1,60})[:：]$/u;
const CHINESE_BEFORE = /(?<phrase>[\p{Script=Han}·]{2,14}?)(?:表示|说|說|指出|强调|強調|称|稱)[：:，,]?$/u;

/** The subject named before a speech: `Peskov told reporters: “`, `According to the ministry, “`, `Peskov: “`. */
export function attributedBefore(sentence: string): Subject | undefined {
  const words = sentence.trim();
  const chinese = CHINESE_BEFORE.exec(words.split(/[。，、]/u).findLast((part) => part !== '') ?? '');
  if (chinese) return { name: chinese.groups?.['phrase'] ?? '' };
  const source = SOURCE.exec(words)?.groups?.['phrase'];
  if (source !== undefined) return subjectBehind(source);
  const verbFirst = LEADING_VERB.exec(words)?.groups?.['phrase'];
  if (verbFirst !== undefined) return subjectBehind(verbFirst);
  const nameFirst = BEFORE_VERB.exec(words)?.groups?.['phrase'];
  if (nameFirst !== undefined) return subjectBefore(nameFirst);
  const named = NAMED.exec(words)?.groups?.['phrase'];
  return named === undefined ? undefined : subjectOf(named);
}
