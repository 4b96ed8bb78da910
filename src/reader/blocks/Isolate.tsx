/** Words of another direction than the text around them: each is isolated, in the direction of its own letters. */
import { createContext, Fragment, type ReactNode } from 'react';
import { ltrPieces } from '../../article/bidi.ts';

/** Whether the text around is read from right to left. */
export const RtlContext = createContext(false);

/** A name, headline, file name or other words from elsewhere. */
export const Isolate = ({ children }: { children: ReactNode }) => <bdi>{children}</bdi>;

/** Running text, with the addresses, signed numbers and the like in it isolated. */
export function isolatePieces(text: string): ReactNode {
  const pieces = ltrPieces(text);
  if (pieces.length === 1) return text;
  return pieces.map((piece, at) =>
    at % 2 === 1 ? <Isolate key={at}>{piece}</Isolate> : <Fragment key={at}>{piece}</Fragment>,
  );
}

interface IsolateEachProps {
  readonly words: readonly string[];
  readonly separator: string;
}

/** Words in a row. */
export const IsolateEach = ({ words, separator }: IsolateEachProps) =>
  words.map((word, at) => (
    <Fragment key={at}>
      {at > 0 && separator}
      <Isolate>{word}</Isolate>
    </Fragment>
  ));
