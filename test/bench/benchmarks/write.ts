import { openOutputFolder } from '../../../src/publish/pipeline/output-folder.ts';
import { outFolder } from '../folders.ts';
import { measure, type Benchmark } from '../benchmark.ts';

/** Sizes of a typical article page and its data. */
const [PAGE, DATA] = ['p'.repeat(24_000), 'd'.repeat(7_000)];

export const write: Benchmark = {
  description: 'two files per article staged and moved into place',
  run(articles) {
    const out = outFolder('write');
    return measure(async () => {
      const output = await openOutputFolder(out, '/', true);
      for (let number = 0; number < articles; number++) {
        const path = `articles/${2000 + Math.floor(number / 1000)}/report-${number}`;
        output.write(`${path}/index.html`, `${PAGE}${number}`);
        output.write(`${path}.json`, `${DATA}${number}`);
      }
      await output.commit();
    });
  },
};
