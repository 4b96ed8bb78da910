/** The page as a sheet of paper, however it is printed: each link a note at its foot. */
import { roomWords } from '../../i18n/room/languages.ts';
import { PASSED } from '../../navigation/passage.ts';
import { adopt } from '../style.ts';
import { linkNotes } from './link-notes.ts';
import css from './paper.css?inline';

let title = '';
let takeAway: (() => void) | undefined;

/** Lays the sheet, until what was printed is printed. */
export function lay(inColumns: boolean): void {
  if (takeAway) return;
  adopt(css);
  const root = document.documentElement;
  const withoutNotes = linkNotes(title);
  root.setAttribute('data-print', inColumns ? 'columns' : 'plain');
  takeAway = () => {
    withoutNotes();
    root.removeAttribute('data-print');
  };
}

/** Words can not be waited for once the browser prints. */
async function learnTitle(): Promise<void> {
  const { lang } = document.querySelector<HTMLElement>('.story') ?? document.documentElement;
  title = (await roomWords(lang)).share.links;
}

/** From then on every way to print gives the same sheet, the browser's own too. */
export function standBy(): void {
  addEventListener('beforeprint', () => lay(false));
  addEventListener('afterprint', () => {
    takeAway?.();
    takeAway = undefined;
  });
}

let prepared: Promise<void> | undefined;

async function prepare(): Promise<void> {
  await learnTitle();
  document.addEventListener(PASSED, () => void learnTitle().catch(() => undefined));
}

/** Brings the words of the sheet, in the language of each article from then on. */
export function preparePaper(): Promise<void> {
  prepared ??= prepare();
  prepared.catch(() => (prepared = undefined));
  return prepared;
}
