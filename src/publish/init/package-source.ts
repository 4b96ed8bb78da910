/** Where a new site gets this package from: from where the running one came, which need not be a registry. */
import { existsSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isFolder, readJson } from '../file-system.ts';

export interface PackageSource {
  readonly spec: string;
  /** A packed package that is copied into the new site, so that it installs on every machine. */
  readonly archive?: string;
  /** A folder of this machine that the new site depends on. */
  readonly folder?: string;
}

interface PackageJson {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const readPackageJson = (folder: string): PackageJson => readJson(resolve(folder, 'package.json')) ?? {};

const NAME = 'broadsheet';

export function findPackageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(resolve(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

export function findPackageSource(site: string, packageFolder: string): PackageSource {
  const folderSource = (folder: string): PackageSource => ({
    spec: `file:${relative(site, folder).split(sep).join('/')}`,
    folder,
  });
  const modules = dirname(packageFolder);
  if (basename(modules) !== 'node_modules') return folderSource(packageFolder);
  const { version = '0.0.0' } = readPackageJson(packageFolder);
  const { dependencies, devDependencies } = readPackageJson(dirname(modules));
  const spec = dependencies?.[NAME] ?? devDependencies?.[NAME] ?? `^${version}`;
  if (!spec.startsWith('file:')) return { spec };
  const path = resolve(dirname(modules), spec.slice('file:'.length));
  return isFolder(path) ? folderSource(path) : { spec: `file:${basename(path)}`, archive: path };
}
