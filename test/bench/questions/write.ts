import { openOutput } from '../../../src/publish/press/output.ts';
import { outFolder } from '../folders.ts';
import { timed, type Question } from '../question.ts';

/** A page of the size of an article's, and its data. */
const [PAGE, DATA] = ['p'.repeat(24_000), 'd'.repeat(7_000)];

export const write: Question = {
  asks: 'two files an article staged and put in place',
  answer(articles) {
    const out = outFolder('write');
    return timed(async () => {
      const output = await openOutput(out, '/', true);
      for (let number = 0; number < articles; number++) {
        const path = `articles/${2000 + Math.floor(number / 1000)}/report-${number}`;
        output.write(`${path}/index.html`, `${PAGE}${number}`);
        output.write(`${path}.json`, `${DATA}${number}`);
      }
      await output.commit();
    });
  },
};
