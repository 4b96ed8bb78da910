import { Fragment, type ReactNode } from 'react';
import { directionOf, hasRtl, isMostlyRtl, type Direction } from '../../article/bidi.ts';
import { isMarkedSpan, toPlainText } from '../../article/plain-text.ts';
import type { MarkedSpan, Span, Text } from '../../article/spans.ts';
import { useSite } from '../site-context.tsx';
import { FootnoteMark } from './FootnoteMark.tsx';
import { LinkNumber } from './printing.tsx';
import { Isolate, isolatePieces, isolateSpans, useDirection } from './Isolate.tsx';

/** Neighbouring spans with one URL are one link, so that it is announced and focused once. */
function groupByLink(spans: readonly Span[]): { link: string | undefined; spans: Span[] }[] {
  const groups: { link: string | undefined; spans: Span[] }[] = [];
  for (const span of spans) {
    const link = isMarkedSpan(span) ? span.link : undefined;
    const last = groups.at(-1);
    if (last && last.link === link) last.spans.push(span);
    else groups.push({ link, spans: [span] });
  }
  return groups;
}

function formatSpan(span: MarkedSpan, around: Direction): ReactNode {
  const direction = span.language === undefined ? around : directionOf(span.language);
  let words: ReactNode = span.code ? span.text : isolatePieces(span.text, direction);
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
      <span lang={span.language} dir={direction}>
        {words}
      </span>
    );
  return words;
}

function InlineLink({ url, children }: { url: string; children: ReactNode }) {
  const { href } = useSite();
  return (
    <>
      <a href={href(url)}>{children}</a>
      <LinkNumber url={url} />
    </>
  );
}

/** The page's text stays equal to the article's plain text, in which a line break is a newline. */
const LINE_END = '\n';

/** For frequent blocks: a text without a component of its own takes React half the time. */
export function useRichText(): (text: Text) => ReactNode {
  const direction = useDirection();
  return (text) => renderIsolated(text, direction);
}

export const RichText = ({ text }: { text: Text }) => useRichText()(text);

/** Isolates as a whole what has no right-to-left letter in a right-to-left article, such as a cell with `C++` or `-5`. */
function renderIsolated(text: Text, direction: Direction): ReactNode {
  const words = toPlainText(text);
  if (direction === 'rtl' && !hasRtl(words)) return <Isolate>{renderText(text, 'ltr')}</Isolate>;
  return renderText(text, isMostlyRtl(words) ? 'rtl' : direction);
}

function renderText(text: Text, direction: Direction): ReactNode {
  if (typeof text === 'string') return isolatePieces(text, direction);
  return direction === 'rtl' ? isolateSpans(text, renderSpans) : renderSpans(text, direction);
}

function renderSpans(spans: readonly Span[], direction: Direction): ReactNode {
  return groupByLink(spans).map((group, at) => {
    const words = group.spans.map((span, index) =>
      typeof span === 'string' ? (
        isolatePieces(span, direction)
      ) : isMarkedSpan(span) ? (
        <Fragment key={index}>
          {formatSpan(span, direction)}
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
        <InlineLink url={group.link}>{words}</InlineLink>
        {group.spans.map((span, index) =>
          isMarkedSpan(span) && span.footnote !== undefined ? <FootnoteMark key={index} span={span} /> : null,
        )}
      </Fragment>
    );
  });
}
