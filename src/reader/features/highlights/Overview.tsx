import { useId, useState } from 'react';
import { formatCount } from '../../i18n/format.ts';
import { useSetting } from '../../setting.tsx';
import { useArticle } from '../article.ts';
import type { PanelProps } from '../feature.ts';
import { Sheet } from '../Sheet.tsx';
import { useWords } from '../words.ts';
import type { Highlight } from './annotation.ts';
import { chosen, tagsOf, type Choice } from './choosing.ts';
import { COLOURS } from './colours.ts';
import { Exchange } from './Exchange.tsx';
import { Item } from './Item.tsx';
import { addressOf } from './marking.ts';
import { NoteSheet } from './NoteSheet.tsx';
import { asItStands, useHighlights } from './store.ts';

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onPick: (value: string) => void;
}

function Pick({ label, value, options, onPick }: PickProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onPick(event.target.value)}>
        {options.map(([of, name]) => (
          <option key={of} value={of}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

const ANY: Choice = { search: '', colour: '', tag: '' };

interface ChoicesProps {
  readonly all: readonly Highlight[];
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

function Choices({ all, choice, onChoice }: ChoicesProps) {
  const { language } = useSetting();
  const words = useWords('highlights');
  const id = useId();
  const any = ['', words.any] as const;
  const tags = tagsOf(all, language);
  return (
    <>
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
    </>
  );
}

/** How many are drawn in the list at once; the search finds the others. */
const SHOWN = 200;

/** Every highlight, or those of the article on the page. */
export function Overview({ close }: PanelProps) {
  const { messages, language } = useSetting();
  const words = useWords('highlights');
  const here = addressOf(useArticle());
  const all = useHighlights();
  const [wide, widen] = useState(here === undefined);
  const [choice, choose] = useState(ANY);
  const [held, open] = useState<Highlight>();
  const opened = asItStands(all, held);
  const scope = wide ? all : all?.filter(({ article }) => article === here);
  const shown = chosen(scope ?? [], choice);
  if (opened) return <NoteSheet highlight={opened} close={() => open(undefined)} />;
  return (
    <Sheet title={messages.highlights} close={close} kind="highlights">
      {all && all.length > 0 && (
        <div className="highlight-choices">
          <Choices all={scope ?? []} choice={choice} onChoice={choose} />
          {here !== undefined && (
            <Pick
              label={messages.highlights}
              value={wide ? 'all' : 'here'}
              options={[
                ['here', words.here],
                ['all', words.everywhere],
              ]}
              onPick={(value) => widen(value === 'all')}
            />
          )}
        </div>
      )}
      <p role="status">
        {shown.length > 0
          ? formatCount(words.count, shown.length, language)
          : scope && (scope.length > 0 ? words.noMatch : words.none)}
      </p>
      <Exchange highlights={shown} />
      <ul className="highlight-list">
        {shown.slice(0, SHOWN).map((one) => (
          <Item key={one.id} highlight={one} isHere={one.article === here} onOpen={open} />
        ))}
      </ul>
    </Sheet>
  );
}
