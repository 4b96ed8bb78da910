import { useId, useRef, useState, type RefObject } from 'react';
import { Picture } from '../../blocks/Picture.tsx';
import { comma, fill, formatCount, formatDate } from '../../i18n/format.ts';
import { directionOf } from '../../i18n/languages.ts';
import { useSetting } from '../../setting.tsx';
import { say } from '../undo/notices.ts';
import { passFocus } from '../focus.ts';
import { useWords } from '../words.ts';
import { savedShelf, type Saved } from './saved.ts';
import { readTagsDraft, TagsForm } from './TagsForm.tsx';
import { remove } from './toggle.ts';
import { Isolate, IsolateEach } from '../../blocks/Isolate.tsx';

interface ItemProps {
  readonly id: string;
  readonly saved: Saved;
}

function Meta({ saved: { card, savedAt, pictures, tags } }: { saved: Saved }) {
  const { site, language, messages } = useSetting();
  const words = useWords('keep');
  const day = formatDate(new Date(savedAt).toISOString(), language, site.timeZone);
  const missing = pictures ? pictures.wanted - pictures.kept : 0;
  return (
    <p className="card-meta" lang={language}>
      {card.authors && card.authors.length > 0 && (
        <span>
          <IsolateEach words={card.authors} separator={comma(language)} />
        </span>
      )}
      {card.minutes !== undefined && <span>{formatCount(messages.minutes, card.minutes, language)}</span>}
      <span>{fill(words.savedOn, { date: day })}</span>
      {missing > 0 && <span>{formatCount(words.missing, missing, language)}</span>}
      {tags.map((tag) => (
        <span key={tag} className="tag">
          <Isolate>#{tag}</Isolate>
        </span>
      ))}
    </p>
  );
}

interface ActionsProps extends ItemProps {
  /** Id of the element that names the article. */
  readonly named: string;
  readonly tagsButton: RefObject<HTMLButtonElement | null>;
  readonly onTags: () => void;
}

/** What can be done with a saved article. */
function Actions({ id, saved, named, tagsButton, onTags }: ActionsProps) {
  const { base } = useSetting();
  const words = useWords('keep');
  const { archived } = saved;
  const move = async (to: boolean): Promise<void> => {
    await savedShelf(base).update(id, (one) => one && { ...one, archived: to });
  };
  const archive = async (): Promise<void> => {
    await move(!archived);
    say(archived ? words.unarchived : words.archived, () => move(archived));
  };
  return (
    <p className="saved-actions">
      <button type="button" className="quiet" aria-describedby={named} onClick={() => void archive()}>
        {archived ? words.unarchive : words.doArchive}
      </button>
      <button ref={tagsButton} type="button" className="quiet" aria-describedby={named} onClick={onTags}>
        {words.tags}
      </button>
      <button
        type="button"
        className="quiet"
        aria-describedby={named}
        onClick={() => void remove(base, [id], words.removed)}
      >
        {words.remove}
      </button>
    </p>
  );
}

/** A saved article in the list. */
export function SavedItem({ id, saved }: ItemProps) {
  const { site, href } = useSetting();
  const named = useId();
  const { base } = useSetting();
  const [tagging, setTagging] = useState(() => (readTagsDraft(base, id) === undefined ? 'no' : 'left'));
  const tagsButton = useRef<HTMLButtonElement>(null);
  const { card } = saved;
  const own = card.language ?? site.language;
  const kicker = card.kicker ?? card.section;
  return (
    <li ref={passFocus}>
      <article lang={own} dir={directionOf(own)}>
        {card.image && <Picture image={{ ...card.image, alt: '' }} room="thumb" />}
        <div>
          {kicker && (
            <p className="kicker">
              <Isolate>{kicker}</Isolate>
            </p>
          )}
          <h2>
            <a id={named} href={href(card.url)}>
              {card.headline}
            </a>
          </h2>
          {card.standfirst && <p className="card-standfirst">{card.standfirst}</p>}
          <Meta saved={saved} />
        </div>
      </article>
      {tagging === 'no' ? (
        <Actions
          id={id}
          saved={saved}
          named={named}
          tagsButton={tagsButton}
          onTags={() => setTagging('asked')}
        />
      ) : (
        <TagsForm
          id={id}
          tags={saved.tags}
          named={named}
          opener={tagsButton}
          isAsked={tagging === 'asked'}
          close={() => setTagging('no')}
        />
      )}
    </li>
  );
}
