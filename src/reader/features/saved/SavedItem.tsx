import { useId, useRef, useState, type RefObject } from 'react';
import { Picture } from '../../blocks/Picture.tsx';
import { fillMessage, formatCount } from '../../i18n/format.ts';
import { useFormat } from '../../formatted.tsx';
import { directionOf } from '../../../article/bidi.ts';
import { useSite } from '../../site-context.tsx';
import { showNotice } from '../../ui/notices.ts';
import { passFocusOnRemoval } from '../../dom/focus.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { savedStore, type SavedArticle } from '../../storage/stores/saved-store.ts';
import { readTagsDraft, TagsForm } from './TagsForm.tsx';
import { removeSavedWithUndo } from './toggle-saved.ts';
import { AuthorNames, Isolate, RunningText } from '../../blocks/Isolate.tsx';

interface SavedItemProps {
  readonly id: string;
  readonly saved: SavedArticle;
}

function SavedItemMeta({ saved: { card, savedAt, pictures, tags } }: { saved: SavedArticle }) {
  const { language, messages } = useSite();
  const words = useFeatureMessages('saved');
  const day = useFormat().date(new Date(savedAt).toISOString());
  const missing = pictures ? pictures.wanted - pictures.kept : 0;
  return (
    <p className="card-meta" lang={language}>
      <AuthorNames names={card.authors} />
      {card.minutes !== undefined && (
        <span dir="auto">{formatCount(messages.minutes, card.minutes, language)}</span>
      )}
      <span dir="auto">{fillMessage(words.savedOn, { date: day })}</span>
      {missing > 0 && <span dir="auto">{formatCount(words.missing, missing, language)}</span>}
      {tags.map((tag) => (
        <span key={tag} className="tag">
          <Isolate>{`#${tag}`}</Isolate>
        </span>
      ))}
    </p>
  );
}

interface SavedItemActionsProps extends SavedItemProps {
  readonly named: string;
  readonly tagsButton: RefObject<HTMLButtonElement | null>;
  readonly onTags: () => void;
}

function SavedItemActions({ id, saved, named, tagsButton, onTags }: SavedItemActionsProps) {
  const { base } = useSite();
  const words = useFeatureMessages('saved');
  const { archived } = saved;
  const move = async (to: boolean): Promise<void> => {
    await savedStore(base).update(id, (one) => one && { ...one, archived: to });
  };
  const archive = async (): Promise<void> => {
    await move(!archived);
    showNotice(archived ? words.unarchived : words.archived, () => move(archived));
  };
  return (
    <p className="saved-actions">
      <button type="button" aria-describedby={named} onClick={() => void archive()}>
        {archived ? words.unarchive : words.moveToArchive}
      </button>
      <button ref={tagsButton} type="button" aria-describedby={named} onClick={onTags}>
        {words.tags}
      </button>
      <button
        type="button"
        aria-describedby={named}
        onClick={() => void removeSavedWithUndo(base, [id], words.removed)}
      >
        {words.remove}
      </button>
    </p>
  );
}

export function SavedItem({ id, saved }: SavedItemProps) {
  const { site, href } = useSite();
  const named = useId();
  const { base } = useSite();
  const [tagging, setTagging] = useState(() => (readTagsDraft(base, id) === undefined ? 'no' : 'left'));
  const tagsButton = useRef<HTMLButtonElement>(null);
  const { card } = saved;
  const own = card.language ?? site.language;
  const direction = directionOf(own);
  const kicker = card.kicker ?? card.section;
  return (
    <li ref={passFocusOnRemoval}>
      <article lang={own} dir={direction}>
        {card.image && <Picture image={{ ...card.image, alt: '' }} placement="thumb" />}
        <div>
          {kicker && (
            <p className="kicker">
              <Isolate>{kicker}</Isolate>
            </p>
          )}
          <h2>
            <a id={named} href={href(card.url)}>
              <RunningText direction={direction}>{card.headline}</RunningText>
            </a>
          </h2>
          {card.standfirst && (
            <p className="card-standfirst">
              <RunningText direction={direction}>{card.standfirst}</RunningText>
            </p>
          )}
          <SavedItemMeta saved={saved} />
        </div>
      </article>
      {tagging === 'no' ? (
        <SavedItemActions
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
