/** Web addresses as they are said: by their host alone, not sign by sign. Pure. */
import { fillMessage } from '../../i18n/format.ts';

/** A scheme or `www.`, or a host with a path; what ends a sentence is no part of it. */
const ADDRESS =
  /(?:\b[a-z][a-z\d+.-]*:\/\/(?:[^\s/@]*@)?|\bwww\.)([^\s/?#:<>"'«»“”]+[^\s/?#:<>"'«»“”.,;!)\]،؛؟。，])(?:[/?#:][^\s<>"'«»“”]*[^\s<>"'«»“”.,;:!?)\]،؛؟。，])?\/?|(?<![@\w.])((?:[a-z\d-]+\.)+[a-z]{2,})\/[^\s<>"'«»“”]*[^\s<>"'«»“”.,;:!?)\]،؛؟。，]/gi;

/** Signs that isolate the host in a right-to-left message: engines stumble over them. */
const ISOLATES = /[\u2066-\u2069]/g;

/** A text with each web address in the words of `message`, which has a `{host}`. */
export const sayLinks = (text: string, message: string): string =>
  text.replace(ADDRESS, (_, host: string | undefined, bare: string | undefined) =>
    fillMessage(message, { host: (host ?? bare ?? '').replace(/^www\./i, '').toLowerCase() }).replace(
      ISOLATES,
      '',
    ),
  );
