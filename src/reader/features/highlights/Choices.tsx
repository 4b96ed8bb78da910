import { useId } from 'react';
import { useSetting } from '../../setting.tsx';
import { Pick } from '../Pick.tsx';
import { useWords } from '../words.ts';
import type { Highlight } from './annotation.ts';
import { articlesOf, tagsOf, type Choice } from './choosing.ts';
import { COLOURS } from './colours.ts';

interface ChoicesProps {
  readonly all: readonly Highlight[];
  /** Address of the article on the page. */
  readonly here: string | undefined;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

/** Which highlights are to be listed: by article, words, colour and tag. */
export function Choices({ all, here, choice, onChoice }: ChoicesProps) {
  const { language } = useSetting();
  const words = useWords('highlights');
  const id = useId();
  const any = ['', words.any] as const;
  const tags = tagsOf(all, language);
  const others = articlesOf(all).filter(([article]) => article !== here);
  const own = here === undefined ? [] : [[here, words.here] as const];
  return (
    <div className="highlight-choices">
      <div>
        <label htmlFor={id}>{words.search}</label>
        <input
          id={id}
          type="search"
          value={choice.search}
          onChange={(event) => onChoice({ ...choice, search: event.target.value })}
        />
      </div>
      <Pick
        label={words.article}
        value={choice.article}
        options={[...own, ['', words.everywhere], ...others]}
        onPick={(article) => onChoice({ ...choice, article })}
      />
      <Pick
        label={words.colour}
        value={choice.colour}
        options={[any, ...COLOURS.map((colour) => [colour, words[colour]] as const)]}
        onPick={(colour) => onChoice({ ...choice, colour })}
      />
      {tags.length > 0 && (
        <Pick
          label={words.tag}
          value={choice.tag}
          options={[any, ...tags.map((tag) => [tag, tag] as const)]}
          onPick={(tag) => onChoice({ ...choice, tag })}
        />
      )}
    </div>
  );
}
