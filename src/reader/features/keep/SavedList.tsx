import { useId, useState } from 'react';
import { formatCount } from '../../i18n/format.ts';
import { useSetting } from '../../setting.tsx';
import { adopt } from '../style.ts';
import { TakeSaved } from '../take/TakeSaved.tsx';
import { YourData } from '../take/YourData.tsx';
import { useWords } from '../words.ts';
import { chosen, FIRST_CHOICE, SCOPES, SORTS, tagsOf, type Choice, type Entry } from './choosing.ts';
import { Device } from './Device.tsx';
import { useFound } from './find-saved.ts';
import { Pick } from '../Pick.tsx';
import css from './saved.css?inline';
import { useQueryText } from './use-query-text.ts';
import { SavedItem } from './SavedItem.tsx';
import { useSaved } from './use-saved.ts';

adopt(css);

interface ChoicesProps {
  readonly all: readonly Entry[];
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

function Choices({ all, choice, onChoice }: ChoicesProps) {
  const { language } = useSetting();
  const words = useWords('keep');
  const tags = tagsOf(all, language);
  return (
    <>
      <Pick
        label={words.show}
        value={choice.scope}
        options={SCOPES.map((scope) => [scope, words[scope]] as const)}
        onPick={(scope) => onChoice({ ...choice, scope })}
      />
      {(tags.length > 0 || choice.tag !== '') && (
        <Pick
          label={words.tag}
          value={choice.tag}
          options={[['', words.any], ...tags.map((tag) => [tag, tag] as const)]}
          onPick={(tag) => onChoice({ ...choice, tag })}
        />
      )}
      <Pick
        label={words.sort}
        value={choice.sort}
        options={SORTS.map((sort) => [sort, words[sort]] as const)}
        onPick={(sort) => onChoice({ ...choice, sort })}
      />
    </>
  );
}

/** Articles that are drawn at once; choosing and searching find the others. */
const SHOWN = 200;

/** Everything that is saved, to be read, found, put away and let go. */
export function SavedList() {
  const { language } = useSetting();
  const words = useWords('keep');
  const id = useId();
  const all = useSaved();
  const [choice, choose] = useState(FIRST_CHOICE);
  const [text, setText] = useQueryText();
  const found = useFound(text);
  if (!all) return null;
  const shown = chosen(all, choice, language, found);
  const status =
    all.length === 0
      ? words.none
      : shown.length === 0
        ? words.noMatch
        : formatCount(words.count, shown.length, language);
  return (
    <>
      {all.length > 0 && (
        <div className="saved-choices" role="search">
          <div className="saved-search">
            <label htmlFor={id}>{words.search}</label>
            <input
              id={id}
              type="search"
              value={text}
              maxLength={200}
              onChange={(event) => setText(event.target.value)}
            />
          </div>
          <Choices all={all} choice={choice} onChoice={choose} />
        </div>
      )}
      <p className="saved-status" role="status">
        {status}
      </p>
      <ul className="saved-items">
        {shown.slice(0, SHOWN).map(([key, saved]) => (
          <SavedItem key={key} id={key} saved={saved} />
        ))}
      </ul>
      {shown.length > 0 && <TakeSaved ids={shown.map(([key]) => key)} />}
      <Device all={all} />
      <YourData />
    </>
  );
}
