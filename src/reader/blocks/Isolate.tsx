/** Words of another direction than the text around them: each is isolated, in the direction of its own letters. */
import { createContext, Fragment, use, type ReactNode } from 'react';
import { directionOf, hasRtl, isMostlyRtl, startsRtl, type Direction } from '../../article/bidi.ts';
import type { Span } from '../../article/spans.ts';
import { comma } from '../i18n/format.ts';
import { useSite } from '../site-context.tsx';

/** The direction of the text around; undefined for that of the site. */
export const DirectionContext = createContext<Direction | undefined>(undefined);

export function useDirection(): Direction {
  const { site } = useSite();
  return use(DirectionContext) ?? site.direction ?? directionOf(site.language);
}

/** Before `prepareRtlText`, nothing in a right-to-left text is isolated. */
let splitRtlText = (text: string): string[] => [text];

let splitRtlSpans = (spans: readonly Span[]): readonly (readonly Span[])[] => [spans];

/** `splitSpans` finds what several spans make together. What reads from left to right stands at the odd places. */
export function provideLtrPieces(split: typeof splitRtlText, splitSpans: typeof splitRtlSpans): void {
  splitRtlText = split;
  splitRtlSpans = splitSpans;
}

const isolatePiece = (piece: ReactNode, at: number): ReactNode =>
  at % 2 === 1 ? <bdi key={at}>{piece}</bdi> : <Fragment key={at}>{piece}</Fragment>;

export function isolatePieces(text: string, direction: Direction): ReactNode {
  const pieces = direction === 'rtl' ? splitRtlText(text) : [text];
  return pieces.length === 1 ? text : pieces.map(isolatePiece);
}

/** Spans of a right-to-left text, with what several of them make together isolated: a bold `C` before `++`. */
export const isolateSpans = (
  spans: readonly Span[],
  render: (spans: readonly Span[], direction: Direction) => ReactNode,
): ReactNode =>
  splitRtlSpans(spans).map((turn, at) => isolatePiece(render(turn, at % 2 === 1 ? 'ltr' : 'rtl'), at));

export const Isolate = ({ children }: { children: ReactNode }) => (
  <bdi>{typeof children === 'string' && startsRtl(children) ? isolatePieces(children, 'rtl') : children}</bdi>
);

interface NameProps {
  readonly children: string;
  readonly href?: string | undefined;
  readonly rel?: string;
}

/** A name, and a link where there is something to lead to. */
export function Name({ children, href, rel }: NameProps) {
  const name = <Isolate>{children}</Isolate>;
  return href === undefined ? (
    name
  ) : (
    <a href={href} rel={rel}>
      {name}
    </a>
  );
}

interface RunningTextProps {
  readonly children: string;
  /** Of the element around it; `auto` for that of its first letter. */
  readonly direction?: Direction | 'auto' | undefined;
}

/** A text without formatting, isolated as a whole where it has no letter of the direction around it. */
export function RunningText({ children, direction }: RunningTextProps) {
  const around = useDirection();
  const own = direction === 'auto' ? (startsRtl(children) ? 'rtl' : 'ltr') : (direction ?? around);
  if (own === 'rtl' && !hasRtl(children)) return <Isolate>{children}</Isolate>;
  return isolatePieces(children, isMostlyRtl(children) ? 'rtl' : own);
}

/** The authors of a card. */
export function AuthorNames({ names = [] }: { names: readonly string[] | undefined }) {
  const { language } = useSite();
  if (names.length === 0) return null;
  return (
    <span>
      {names.map((name, at) => (
        <Fragment key={at}>
          {at > 0 && comma(language)}
          <Isolate>{name}</Isolate>
        </Fragment>
      ))}
    </span>
  );
}
