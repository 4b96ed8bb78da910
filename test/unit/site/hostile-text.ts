/** Text that tries to break out of markup. */
import fc from 'fast-check';

export const HOSTILE_TEXTS = [
  '</script><script>alert(1)</script>',
  '<!-- <script> -->',
  ']]><x/>',
  '&lt;b&gt; &amp;amp; <b>&#0;',
  '"\'` onload=alert(1)',
  'nul \u0000 bell \u0007 next \u0085 non \uFFFE\uFFFF',
  'half \uD83D and other half \uDE00',
  '\u2028\u2029\u202E right to left',
  '{{constructor}} ${7*7} __proto__',
  '🗞️ 中文 العربية',
] as const;

/** Arbitrary text, including the hostile ones. */
export const hostileText = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: fc.constantFrom('<', '>', '&', ']', '"', "'", '\u0000', '\uD800', '\uDC00', 'a', ' ') }),
);
