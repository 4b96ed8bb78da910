/** A property of an element as React writes it into HTML. */

/** Thrown for what is not known here, so that React renders the page itself. */
export class Unknown extends Error {
  override readonly name = 'Unknown';
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#x27;',
  '<': '&lt;',
  '>': '&gt;',
};

/** Words as they stand in HTML, in text and in attributes alike. */
export const escaped = (text: string): string =>
  /["&'<>]/.test(text) ? text.replace(/["&'<>]/g, (sign) => ESCAPES[sign] ?? sign) : text;

type Write = (name: string, value: unknown) => string;

const nothing: Write = () => '';
const refused: Write = (name) => {
  throw new Unknown(`The attribute ${name}`);
};
const isWritten = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';
const text: Write = (name, value) => (isWritten(value) ? ` ${name}="${escaped(String(value))}"` : '');
const as =
  (other: string): Write =>
  (_, value) =>
    text(other, value);
/** Of `data-` and `aria-` also `true` and `false` are words. */
const state: Write = (name, value) =>
  typeof value === 'boolean' ? ` ${name}="${value}"` : text(name, value);
const flag: Write = (name, value) => (value ? ` ${name}=""` : '');
const count: Write = (name, value) => (Number.isNaN(Number(value)) ? '' : text(name, value));
/** Every address has passed the site's one allow-list; what React would refuse is left to React. */
const address: Write = (name, value) => {
  if (typeof value === 'string' && /^[\s\p{Cc}]*j/iu.test(value))
    throw new Unknown('An address like a script');
  return text(name, value);
};
const filledAddress: Write = (name, value) => (value === '' ? '' : address(name, value));

const each = (names: string, write: Write): [string, Write][] =>
  names.split(' ').map((name) => [name, write]);

const SPECIAL: ReadonlyMap<string, Write> = new Map([
  ['className', as('class')],
  ['tabIndex', as('tabindex')],
  ['htmlFor', as('for')],
  ['crossOrigin', as('crossorigin')],
  ...each('children suppressHydrationWarning ref', nothing),
  ...each('href', address),
  ...each('src', filledAddress),
  ...each('rowSpan start', count),
  ...each('controls default disabled hidden loop open playsInline reversed', flag),
  ...each(
    'style value checked defaultValue defaultChecked action formAction is autoFocus ' +
      'multiple muted contentEditable spellCheck draggable inert allowFullScreen async autoPlay defer formNoValidate ' +
      'noModule noValidate readOnly required itemScope capture download cols rows size span',
    refused,
  ),
]);

function kindOf(name: string): Write {
  if (/^(?:data|aria)-[a-z-]+$/.test(name)) return state;
  if (/^on[A-Z]/.test(name)) return nothing;
  return /^[a-z]+$|^[a-z]+(?:Set|Time|Priority|Span|Lang|Box)$/.test(name) ? text : refused;
}

const kinds = new Map(SPECIAL);

/** A property and its value, `null` and `undefined` excepted, as an attribute. Throws {@link Unknown}. */
export function attribute(name: string, value: unknown): string {
  let write = kinds.get(name);
  if (!write) kinds.set(name, (write = kindOf(name)));
  return write(name, value);
}
