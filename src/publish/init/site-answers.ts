import { basename, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import * as v from 'valibot';
import { Site } from '../../article/site.ts';

export interface SiteAnswers {
  readonly name: string;
  readonly language: string;
  readonly origin: string;
}

const QUESTIONS: Readonly<Record<keyof SiteAnswers, string>> = {
  name: 'Name of the newspaper',
  language: 'Language (en, fr, ar, pt-BR ...)',
  origin: 'Address of the site, such as https://example.org (may be empty)',
};

/** `my-paper` is My paper. */
export function defaultAnswers(folder: string): SiteAnswers {
  const name = basename(resolve(folder))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return {
    name: name === '' ? 'Our newspaper' : name.replace(/^./u, (first) => first.toUpperCase()),
    language: 'en',
    origin: '',
  };
}

export function answerError(field: keyof SiteAnswers, answer: string): string | undefined {
  if (field === 'origin' && answer === '') return undefined;
  const result = v.safeParse(Site.entries[field], answer);
  return result.success ? undefined : `${JSON.stringify(answer)} ${result.issues[0].message}`;
}

export interface Console {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** An empty answer takes the default. A wrong one is explained and asked for again. */
export async function askForAnswers(defaults: SiteAnswers, { input, output }: Console): Promise<SiteAnswers> {
  const terminal = createInterface({ input, output });
  const lines = terminal[Symbol.asyncIterator]();
  let isOpen = true;
  terminal.once('close', () => (isOpen = false));
  const ask = async (field: keyof SiteAnswers): Promise<string> => {
    const hint = defaults[field] === '' ? '' : ` [${defaults[field]}]`;
    terminal.setPrompt(`${QUESTIONS[field]}${hint}: `);
    for (;;) {
      // Input that has ended may have lines left; since Node 24, asking then is an error.
      if (isOpen) terminal.prompt();
      const line = await lines.next();
      if (line.done) throw new Error('the questions were not all answered; nothing was written');
      const given = line.value.trim();
      const answer = (given === '' ? defaults[field] : given).replace(field === 'origin' ? /\/$/ : /$/, '');
      const error = answerError(field, answer);
      if (error === undefined) return answer;
      output.write(`${error}\n`);
    }
  };
  try {
    return { name: await ask('name'), language: await ask('language'), origin: await ask('origin') };
  } finally {
    terminal.close();
  }
}
