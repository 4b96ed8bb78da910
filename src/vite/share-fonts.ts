/** Copies the fonts of share pictures to the program, so that pictures do not depend on installed fonts. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import type { Plugin } from 'vite';

/** The text renderer reads TrueType, but no web fonts. Other scripts use the machine's fonts. */
const SHARE_FONTS = [
  '@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf',
  '@expo-google-fonts/noto-serif-hebrew/700Bold/NotoSerifHebrew_700Bold.ttf',
  '@expo-google-fonts/noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf',
];

export function shareFonts(): Plugin {
  const { resolve } = createRequire(import.meta.url);
  return {
    name: 'broadsheet:share-fonts',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'program',
    async generateBundle() {
      for (const font of SHARE_FONTS) {
        const originalFileName = resolve(font);
        const fileName = `fonts/${basename(font)}`;
        this.emitFile({
          type: 'asset',
          fileName,
          originalFileName,
          source: await readFile(originalFileName),
        });
      }
    },
  };
}
