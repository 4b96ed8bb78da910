/** Writes `NOTICE.txt` with the licences of all bundled libraries and fonts; it is part of the package and of every site. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

interface PackageJson {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
}

function packageFolder(file: string): string | undefined {
  const [folder] = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file) ?? [];
  return folder !== undefined && existsSync(join(folder, 'package.json')) ? folder : undefined;
}

const bundleSources = (bundle: Rolldown.OutputBundle): string[] =>
  Object.values(bundle).flatMap((part) =>
    part.type === 'chunk' ? part.moduleIds : part.originalFileNames.map((name) => resolve(name)),
  );

function packageNotice(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as PackageJson;
  // A font's package has one licence for its code and one for the font.
  const files = readdirSync(folder).filter((name) => /^(?:licen[cs]e|copying)/i.test(name));
  if (license === undefined && files.length === 0) throw new Error(`${name} names no licence`);
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${name} ${version} (${license ?? 'see below'})`, ...texts].join('\n\n');
}

const SEPARATOR = `\n\n${'-'.repeat(80)}\n\n`;

export function notice(): Plugin {
  const folders = new Set<string>();
  return {
    name: 'broadsheet:notice',
    apply: 'build',
    // One list for all environments; `program` is built last.
    sharedDuringBuild: true,
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const source of bundleSources(bundle)) {
          const folder = packageFolder(source);
          if (folder !== undefined) folders.add(folder);
        }
        if (this.environment.name !== 'program') return;
        const notices = [...folders].map(packageNotice).sort();
        const source = ['Broadsheet is built with the following works.', ...new Set(notices)].join(SEPARATOR);
        this.emitFile({ type: 'asset', fileName: 'NOTICE.txt', source: `${source}\n` });
      },
    },
  };
}
