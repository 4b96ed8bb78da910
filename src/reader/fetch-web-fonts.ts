import { WEB_FONTS_KEY } from './storage/keys.ts';
import { writeStoredText } from './storage/write-local-storage.ts';

/**
 * Fetches the site's fonts that the shown page would use, so that the next document has them before its first paint. The
 * shown page does not change. Rejects when a font cannot be fetched.
 */
export async function fetchWebFonts(): Promise<void> {
  const { dataset, style } = document.documentElement;
  const hasOwnTypeface = style.getPropertyValue('--face') !== '';
  if (dataset['webFonts'] !== 'later' || hasOwnTypeface) return;
  const families = new Set(
    [...document.fonts].filter(({ display }) => display === 'optional').map(({ family }) => family),
  );
  const elements = [...document.querySelectorAll('main *')];
  const hasItalics = elements.some((element) => getComputedStyle(element).fontStyle === 'italic');
  const styles = ['400', '700', ...(hasItalics ? ['italic 400'] : [])];
  const text = document.body.innerText;
  await Promise.all(
    [...families].flatMap((family) =>
      styles.map((name) => document.fonts.load(`${name} 1em "${family.replaceAll('"', '')}"`, text)),
    ),
  );
  writeStoredText(WEB_FONTS_KEY, 'fetched');
}
