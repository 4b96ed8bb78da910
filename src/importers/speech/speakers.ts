/** The speaker of each speech of an article. Pure. */
import { attributedBefore, attributedBehind } from './attribution.ts';
import type { Paragraph, Speech } from './direct-speech.ts';
import { fullest, nameRuns, type Register } from './names.ts';
import type { Subject } from './phrases.ts';
import { sentences } from './sentences.ts';

/** A speech and who speaks, when the article says so. */
export interface Attributed {
  readonly speech: Speech;
  readonly speaker?: string;
}

const NEAR = 220;

/** Finds the speakers in order, as pronouns and second halves of a speech depend on what went before. */
export function attribute(
  paragraphs: readonly Paragraph[],
  speeches: readonly Speech[],
  register: Register,
): Attributed[] {
  const found: Attributed[] = [];
  speeches.forEach((speech, at) => {
    const text = paragraphs[speech.paragraph]?.text ?? '';
    const last = found.at(-1);
    const before = textBefore(text, speech, last?.speech);
    const after = textAfter(text, speech, speeches[at + 1]);
    const subject = subjectAround(text.slice(speech.start, speech.end), before, after);
    const speaker = resolve(subject, speech, before, last, register);
    found.push({ speech, ...(speaker !== undefined && { speaker }) });
  });
  return backwards(found);
}

function textBefore(text: string, speech: Speech, last: Speech | undefined): string {
  const from = last?.paragraph === speech.paragraph ? last.end + 1 : 0;
  return text.slice(Math.max(from, speech.start - NEAR), Math.max(from, speech.start - 1));
}

function textAfter(text: string, speech: Speech, next: Speech | undefined): string {
  const to = next?.paragraph === speech.paragraph ? next.start - 1 : text.length;
  return text.slice(speech.end, Math.min(to, speech.end + NEAR)).replace(/^\s*["'”’»“›」』]/u, '');
}

function subjectAround(speech: string, before: string, after: string): Subject | undefined {
  const last = sentences(before).at(-1);
  const sentence = last ? before.slice(last.start) : '';
  const introduced = /[.!?…]["'”’»)]*\s*$/.test(before) ? undefined : attributedBefore(sentence);
  return attributedBehind(speech, after) ?? introduced;
}

function resolve(
  subject: Subject | undefined,
  speech: Speech,
  before: string,
  last: Attributed | undefined,
  register: Register,
): string | undefined {
  if (subject !== undefined && subject !== 'pronoun')
    return fullest(subject.name, speech.paragraph, register);
  const continues =
    last?.speech.paragraph === speech.paragraph ||
    (last?.speech.paragraph === speech.paragraph - 1 && (last.speech.goesOn || subject === 'pronoun'));
  const others = new Set(nameRuns(before).map((run) => fullest(run.name, speech.paragraph, register)));
  const people = [...others].filter((name) => name.includes(' ') && name !== last?.speaker);
  const near = subject === 'pronoun' || last?.speech.goesOn || sentences(before).length <= 1;
  if (continues && near && last?.speaker !== undefined && people.length === 0) return last.speaker;
  if (subject === undefined || last?.speech.paragraph === speech.paragraph) return undefined;
  return people.length === 1 ? people[0] : undefined;
}

/** A speech over several paragraphs is attributed anywhere in it, often only in the last. */
function backwards(found: readonly Attributed[]): Attributed[] {
  const speakers: Attributed[] = [...found];
  for (let at = found.length - 2; at >= 0; at--) {
    const own = speakers[at];
    const next = speakers[at + 1];
    if (own?.speech.goesOn && own.speaker === undefined && next?.speaker !== undefined)
      speakers[at] = { ...own, speaker: next.speaker };
  }
  return speakers;
}
