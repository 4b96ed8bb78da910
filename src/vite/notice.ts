/** `NOTICE.txt`: the libraries and faces that the app is built with, and their licences. It goes with the package and every site. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
}

/** The folder of the package that a file belongs to. */
function packageFolder(file: string): string | undefined {
  const [folder] = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file) ?? [];
  return folder !== undefined && existsSync(join(folder, 'package.json')) ? folder : undefined;
}

/** Files that a bundle is made of: modules, and faces and pictures as they are. */
const sourcesOf = (bundle: Rolldown.OutputBundle): string[] =>
  Object.values(bundle).flatMap((part) =>
    part.type === 'chunk' ? part.moduleIds : part.originalFileNames.map((name) => resolve(name)),
  );

/** What a package says of itself. Throws when it names no licence. */
function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Manifest;
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)/i.test(name));
  if (license === undefined && file === undefined) throw new Error(`${name} names no licence`);
  const text = file === undefined ? '' : `\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
  return `${name} ${version} (${license ?? 'see below'})${text}`;
}

const RULE = `\n\n${'-'.repeat(80)}\n\n`;

export function notice(): Plugin {
  const folders = new Set<string>();
  return {
    name: 'broadsheet:notice',
    apply: 'build',
    // One list of what all environments are made of; the program is built last.
    sharedDuringBuild: true,
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const source of sourcesOf(bundle)) {
          const folder = packageFolder(source);
          if (folder !== undefined) folders.add(folder);
        }
        if (this.environment.name !== 'program') return;
        const notices = [...folders].map(noticeOf).sort();
        const source = ['Broadsheet is built with the following works.', ...new Set(notices)].join(RULE);
        this.emitFile({ type: 'asset', fileName: 'NOTICE.txt', source: `${source}\n` });
      },
    },
  };
}
