/** Passages in nine languages, a third of them traps, with the person who may be named as the speaker. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/article/blocks.ts';
import { proposePullquotes } from '../../../src/importers/pullquotes.ts';

interface Passage {
  readonly text: readonly string[];
  /** The only person who may be named; null when nobody may. */
  readonly speaker: string | null;
  /** What could lead to a wrong name. */
  readonly trap?: string;
  /** False where the importer does not find the speaker, which leaves the quotation without a name. */
  readonly isFound?: false;
}

/** Filler text, because a real article has more paragraphs. */
const AROUND: Readonly<Record<string, string>> = {
  ar: 'استمرت الجلسة ثلاثة أيام وامتلأت القاعة حتى المقعد الأخير، وعندما انتهت عاد الجميع إلى بيوتهم تحت المطر وظلوا يتكلمون عنها حتى ساعة متأخرة من المساء.',
  de: 'Die Anhörung dauerte drei Tage und füllte den Saal bis auf die letzte Bank, und als sie vorbei war, gingen alle durch den Regen nach Hause und redeten bis spät am Abend darüber.',
  en: 'The hearing lasted for three days and filled the hall to the last bench, and when it was over everybody went home through the rain and talked about it until late in the evening.',
  es: 'La audiencia duró tres días y llenó la sala hasta el último banco, y cuando terminó todos volvieron a casa bajo la lluvia y hablaron de ella hasta muy tarde.',
  fr: 'L’audience a duré trois jours et rempli la salle jusqu’au dernier banc, et quand elle fut finie chacun rentra chez soi sous la pluie et en parla jusque tard dans la soirée.',
  it: 'L’udienza è durata tre giorni e ha riempito la sala fino all’ultima panca, e quando è finita tutti sono tornati a casa sotto la pioggia e ne hanno parlato fino a tardi.',
  pt: 'A audiência durou três dias e encheu a sala até ao último banco, e quando acabou todos voltaram para casa debaixo de chuva e falaram dela até tarde.',
  ru: 'Слушания продолжались три дня и заполнили зал до последней скамьи, а когда они закончились, все пошли домой под дождём и говорили о них до позднего вечера.',
  zh: '听证会持续了三天，大厅里一直坐到最后一排长凳。结束以后，大家冒着雨回家，一直谈到深夜，好像什么事情都没有发生过一样。',
};
const LANGUAGES = Object.keys(AROUND);

const passagesIn = (language: string): Passage[] =>
  JSON.parse(
    readFileSync(new URL(`../../fixtures/speech/${language}.json`, import.meta.url), 'utf8'),
  ) as Passage[];

/** Returns the speakers of the pull quotes proposed for a passage. */
function named(language: string, { text }: Passage): (string | undefined)[] {
  const around = Array.from({ length: 3 }, () => AROUND[language] ?? '');
  const body = [...around, ...text, ...around].map((words): Block => ({ type: 'paragraph', text: words }));
  const { article } = proposePullquotes({ headline: 'Three days', language, body });
  return article.body.flatMap((block) => (block.type === 'pullquote' ? [block.attribution] : []));
}

describe.each(LANGUAGES)('in %s', (language) => {
  const passages = passagesIn(language);

  test.each(passages)('no wrong speaker is named for: $text.0', (passage) => {
    expect(named(language, passage).filter((name) => name !== passage.speaker)).toEqual([]);
  });

  const isExpected = ({ trap, isFound }: Passage): boolean => trap === undefined && isFound !== false;

  test.each(passages.filter(isExpected))('the speaker is named for: $text.0', (passage) => {
    expect(named(language, passage)).toContain(passage.speaker);
  });

  test('the speaker is found in at least four of five passages without a trap', () => {
    const clear = passages.filter(({ trap }) => trap === undefined);
    const found = clear.filter((passage) => named(language, passage).includes(passage.speaker ?? undefined));
    expect(found.length / clear.length).toBeGreaterThanOrEqual(0.8);
  });
});

test('a third of the passages are traps', () => {
  const passages = LANGUAGES.flatMap(passagesIn);
  expect(passages.length).toBeGreaterThanOrEqual(200);
  expect(passages.filter(({ trap }) => trap !== undefined).length * 3).toBeGreaterThanOrEqual(
    passages.length,
  );
});
