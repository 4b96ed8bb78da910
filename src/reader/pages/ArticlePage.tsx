import { use, useMemo } from 'react';
import { useLoaderData } from 'react-router';
import type { Article } from '../../article/schema.ts';
import { Blocks } from '../blocks/Blocks.tsx';
import { DropCapContext, dropCapOf } from '../blocks/drop-cap.ts';
import { NotesContext } from '../blocks/FootnoteMark.tsx';
import { notesOf } from '../blocks/footnotes.ts';
import { PrintingContext } from '../blocks/printing.tsx';
import { StoryActionsContext } from '../blocks/story-actions.ts';
import { stretchesOf } from '../blocks/stretches.ts';
import { FormattedProvider } from '../formatted.tsx';
import { useStoryActions } from '../features/use-story-actions.ts';
import { directionOf } from '../i18n/languages.ts';
import { SettingProvider, useSetting } from '../setting.tsx';
import { Corrections } from '../story/Corrections.tsx';
import { Footnotes } from '../story/Footnotes.tsx';
import { Header } from '../story/Header.tsx';
import { Provenance } from '../story/Provenance.tsx';
import { RelatedNav } from '../story/RelatedNav.tsx';

/** An article. Its furniture speaks the article's language where the interface does. */
export function Story({ article }: { article: Article }) {
  const { site, base } = useSetting();
  const actions = useStoryActions();
  const notes = useMemo(() => notesOf(article), [article]);
  const stretches = useMemo(() => stretchesOf(article.body), [article]);
  const printing = use(PrintingContext);
  const language = article.language ?? site.language;
  return (
    <SettingProvider site={site} base={base} language={article.language}>
      <NotesContext value={notes}>
        <StoryActionsContext value={actions}>
          <article
            lang={language}
            dir={article.direction ?? directionOf(language)}
            className="story"
            data-print={printing?.layout}
            data-drop-cap={site.theme.dropCap || undefined}
          >
            <Header article={article} />
            {article.corrections && <Corrections corrections={article.corrections} />}
            <DropCapContext value={dropCapOf(article.body)}>
              <div className="story-body">
                {stretches.length > 1 ? (
                  stretches.map((body, at) => (
                    <div key={at} className="stretch">
                      <Blocks body={body} />
                    </div>
                  ))
                ) : (
                  <Blocks body={article.body} />
                )}
              </div>
            </DropCapContext>
            <footer className="story-footer">
              {printing?.linkList}
              {article.footnotes && <Footnotes footnotes={article.footnotes} />}
              <Provenance article={article} />
            </footer>
          </article>
        </StoryActionsContext>
      </NotesContext>
    </SettingProvider>
  );
}

/** The page at `/articles/<path>/`. */
export function ArticlePage() {
  const article = useLoaderData<Article>();
  return (
    <FormattedProvider texts={article.published?.formatted}>
      <Story key={article.published?.id} article={article} />
      {article.published && <RelatedNav cards={article.published.related} />}
    </FormattedProvider>
  );
}
