/** `src/article` is pure: TypeScript rejects browser and Node APIs in it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const MODEL = join(ROOT, 'src/article');

test('TypeScript rejects the DOM and Node in the article format', { timeout: 30_000 }, () => {
  const folder = mkdtempSync(join(ROOT, 'node_modules/.border-'));
  try {
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: join(MODEL, 'tsconfig.json'),
        compilerOptions: { outDir: './types' },
        include: ['*.ts'],
      }),
    );
    writeFileSync(join(folder, 'browser.ts'), 'export const title = document.title;\n');
    writeFileSync(
      join(folder, 'node.ts'),
      "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
    );
    writeFileSync(join(folder, 'pure.ts'), 'export const one = Math.max(1);\n');
    const errors = compile(folder);
    expect(errors).toMatch(/browser\.ts.*Cannot find name 'document'/);
    expect(errors).toMatch(/node\.ts.*Cannot find (?:module|name) 'node:fs'/);
    expect(errors).not.toContain('pure.ts');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function compile(folder: string): string {
  try {
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    return execFileSync(process.execPath, [tsc, '-p', folder, '--noEmit'], { encoding: 'utf8' });
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout);
  }
}

test('the article format imports no other folder, and only publishing imports the JSON Schema', () => {
  const files = readdirSync(MODEL, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.ts'))) {
    const imports = [...readFileSync(join(MODEL, file), 'utf8').matchAll(/from '([^']+)'/g)].map(
      ([, from]) => from,
    );
    for (const from of imports) {
      if (file !== 'json-schema.ts')
        expect(from, file).toMatch(/^(?:valibot|hast|\.{1,2}\/(?:blocks\/)?[a-z-]+\.ts)$/);
      expect(from, file).not.toMatch(/\/json-schema\.ts$/);
    }
  }
});
