/** Style sheet of e-books; size, typeface and colours are left to the reader's device. */
export const BOOK_CSS = `
body { line-height: 1.5; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.2; text-align: start; hyphens: none; break-after: avoid; }
h1 { font-size: 1.8em; margin: 0.2em 0 0.5em; }
img { max-width: 100%; max-height: 90vh; width: auto; height: auto; }
figure { margin: 1.5em 0; text-align: center; break-inside: avoid; }
figcaption, .meta, .kicker, .label, footer, small { font-size: 0.85em; }
figcaption { margin-top: 0.4em; }
.kicker, .label { margin: 0; font-weight: bold; }
.standfirst { font-size: 1.15em; }
.meta { margin: 0; }
header { margin-bottom: 2em; }
footer { margin-top: 2.5em; padding-top: 0.5em; border-top: 1px solid; }
blockquote { margin: 1em 1.5em; }
.quotation { margin: 1em 1.5em; text-align: start; }
.quotation > blockquote { margin: 0; }
.attribution { font-size: 0.9em; }
.pullquote { margin: 1.5em 0; font-size: 1.3em; line-height: 1.3; text-align: center; break-inside: avoid; }
.pullquote blockquote { margin: 0; }
.pullquote .attribution { font-size: 0.65em; }
.box { margin: 1.5em 0; padding: 0.8em 1em; border: 1px solid; }
.missing, .elsewhere { padding: 0.5em 0; }
.missing { font-style: italic; }
table { border-collapse: collapse; margin: 1.5em 0; font-size: 0.9em; }
caption { font-weight: bold; text-align: start; }
th, td { padding: 0.3em 0.6em; border: 1px solid; text-align: start; vertical-align: top; }
td.center, th.center { text-align: center; }
td.end, th.end { text-align: end; }
pre { white-space: pre-wrap; text-align: left; font-size: 0.85em; }
.math { margin: 1.2em 0; text-align: center; }
ol, ul { padding-inline-start: 2.5em; }
ol:lang(fa) { list-style-type: persian; }
.long-numbers { list-style-position: inside; padding-inline-start: 0; }
/* Wrapped lines of verse are indented; the break is for readers without styles. */
.verse > span { display: block; padding-inline-start: 2em; text-indent: -2em; }
.verse br { display: none; }
ol.timeline { list-style: none; padding: 0; }
.notes { margin-top: 2em; font-size: 0.9em; }
.cover { margin-top: 20%; text-align: center; }
.cover p { text-align: center; }
.cover img { max-height: 100%; }
.cover .title { font-size: 2em; line-height: 1.2; font-weight: bold; }
nav ol, nav ol:lang(fa) { list-style: none; padding-inline-start: 1em; }
`;
