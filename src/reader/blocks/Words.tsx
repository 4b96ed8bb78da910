/** Running text as semantic HTML. */
import { Fragment, type ReactNode } from 'react';
import { isMarked } from '../../article/plain.ts';
import type { MarkedSpan, Span, Text } from '../../article/spans.ts';
import { directionOf } from '../i18n/languages.ts';
import { useSetting } from '../setting.tsx';
import { FootnoteMark } from './FootnoteMark.tsx';
import { LinkNumber } from './printing.tsx';
import { isolatePieces } from './Isolate.tsx';

/**
 * Neighbouring spans with one link become one link, so that a link with an emphasised word in it is heard and focused once:
 * `<a>a <em>b</em></a>`, not `<a>a </a><a><em>b</em></a>`.
 */
function linked(spans: readonly Span[]): { link: string | undefined; spans: Span[] }[] {
  const groups: { link: string | undefined; spans: Span[] }[] = [];
  for (const span of spans) {
    const link = isMarked(span) ? span.link : undefined;
    const last = groups.at(-1);
    if (last && last.link === link) last.spans.push(span);
    else groups.push({ link, spans: [span] });
  }
  return groups;
}

function Marked({ span }: { span: MarkedSpan }) {
  let words: ReactNode = span.code ? span.text : isolatePieces(span.text);
  if (span.ruby)
    words = (
      <ruby>
        {words}
        <rp>(</rp>
        <rt>{span.ruby}</rt>
        <rp>)</rp>
      </ruby>
    );
  if (span.code) words = <code dir="ltr">{words}</code>;
  if (span.superscript) words = <sup>{words}</sup>;
  if (span.subscript) words = <sub>{words}</sub>;
  if (span.underline) words = <u>{words}</u>;
  if (span.strikethrough) words = <s>{words}</s>;
  if (span.mark) words = <mark>{words}</mark>;
  if (span.emphasis) words = <em>{words}</em>;
  if (span.strong) words = <strong>{words}</strong>;
  if (span.abbreviation !== undefined) words = <abbr title={span.abbreviation}>{words}</abbr>;
  if (span.time !== undefined) words = <time dateTime={span.time}>{words}</time>;
  if (span.language !== undefined)
    words = (
      <span lang={span.language} dir={directionOf(span.language)}>
        {words}
      </span>
    );
  return words;
}

function Link({ url, children }: { url: string; children: ReactNode }) {
  const { href } = useSetting();
  return (
    <>
      <a href={href(url)}>{children}</a>
      <LinkNumber url={url} />
    </>
  );
}

/** The words of a page are those of the article's data, which has a line break as one; beside `<br>` nobody sees it. */
const LINE_END = '\n';

/** A text of the article. */
export function Words({ text }: { text: Text }) {
  if (typeof text === 'string') return isolatePieces(text);
  return linked(text).map((group, at) => {
    const words = group.spans.map((span, index) =>
      typeof span === 'string' ? (
        isolatePieces(span)
      ) : isMarked(span) ? (
        <Fragment key={index}>
          <Marked span={span} />
          {span.footnote !== undefined && group.link === undefined && <FootnoteMark span={span} />}
        </Fragment>
      ) : (
        <Fragment key={index}>
          <br />
          {LINE_END}
        </Fragment>
      ),
    );
    if (group.link === undefined) return <Fragment key={at}>{words}</Fragment>;
    return (
      <Fragment key={at}>
        <Link url={group.link}>{words}</Link>
        {group.spans.map((span, index) =>
          isMarked(span) && span.footnote !== undefined ? <FootnoteMark key={index} span={span} /> : null,
        )}
      </Fragment>
    );
  });
}
