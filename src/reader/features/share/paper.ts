/** The page as a sheet of paper, however it is printed: each link a note at its foot. */
import { roomWords } from '../../i18n/room/languages.ts';
import { PASSED } from '../../navigation/passage.ts';
import { adopt } from '../style.ts';
import { linkNotes } from './link-notes.ts';
import css from './paper.css?inline';

adopt(css);

let title = '';
let takeAway: (() => void) | undefined;

/** Lays the sheet, until what was printed is printed. */
export function lay(inColumns: boolean): void {
  if (takeAway) return;
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

const prepare = async (): Promise<void> => {
  document.addEventListener(PASSED, () => void learnTitle().catch(() => undefined));
  addEventListener('afterprint', () => {
    takeAway?.();
    takeAway = undefined;
  });
  await learnTitle();
  // The browser's own way to print.
  addEventListener('beforeprint', () => lay(false));
};

let prepared: Promise<void> | undefined;

/** From then on every way to print gives the same sheet. */
export const preparePaper = (): Promise<void> => (prepared ??= prepare());
