/** Runs before `npm publish`: refuses a package whose users could not find its source, its documentation or its issues. */
import { readFileSync } from 'node:fs';

const FIELDS = {
  repository: '{ "type": "git", "url": "git+https://…" }',
  homepage: '"https://…"',
  bugs: '{ "url": "https://…/issues" }',
};

const settings = JSON.parse(readFileSync('package.json', 'utf8'));
const changelog = readFileSync('CHANGELOG.md', 'utf8');
const problems = Object.entries(FIELDS)
  .filter(([field]) => settings[field] === undefined)
  .map(([field, example]) => `package.json has no "${field}"; write "${field}": ${example}`);
if (!changelog.split('\n').includes(`## ${settings.version}`))
  problems.push(
    `CHANGELOG.md has no part "## ${settings.version}"; write what changes, or correct "version" in package.json`,
  );

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
