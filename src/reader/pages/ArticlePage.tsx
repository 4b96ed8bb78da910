import { use, useMemo } from 'react';
import { useLoaderData } from 'react-router';
import type { Article } from '../../article/schema.ts';
import { Blocks } from '../blocks/Blocks.tsx';
import { DropCapContext, findDropCapParagraph } from '../blocks/drop-cap.ts';
import { DirectionContext } from '../blocks/Isolate.tsx';
import { FootnotesContext } from '../blocks/FootnoteMark.tsx';
import { indexFootnotes } from '../blocks/footnote-index.ts';
import { PrintingContext } from '../blocks/printing.tsx';
import { ArticleActionsContext } from '../blocks/article-actions.ts';
import { splitBody } from '../blocks/split-body.ts';
import { FormattedProvider } from '../formatted.tsx';
import { useElementRef } from '../page-elements.ts';
import { useArticleActions } from '../features/use-article-actions.ts';
import { directionOf } from '../../article/bidi.ts';
import { isPageId } from '../../article/urls.ts';
import { SiteProvider, useSite } from '../site-context.tsx';
import { Corrections } from '../article-view/Corrections.tsx';
import { Footnotes } from '../article-view/Footnotes.tsx';
import { ArticleEnd } from '../article-view/ArticleEnd.tsx';
import { ArticleHeader } from '../article-view/ArticleHeader.tsx';
import { Provenance } from '../article-view/Provenance.tsx';
import { RelatedNav } from '../article-view/RelatedNav.tsx';

/** Labels within the article are in its language, if the interface supports it. */
export function ArticleView({ article }: { article: Article }) {
  const { site, base } = useSite();
  const actions = useArticleActions();
  const notes = useMemo(() => indexFootnotes(article), [article]);
  const chunks = useMemo(() => splitBody(article.body), [article]);
  const printing = use(PrintingContext);
  const language = article.language ?? site.language;
  const isPage = isPageId(article.published?.id ?? '');
  const direction = article.direction ?? directionOf(language);
  return (
    <SiteProvider site={site} base={base} language={article.language}>
      <FootnotesContext value={notes}>
        <DirectionContext value={direction}>
          <ArticleActionsContext value={actions}>
            <article
              ref={useElementRef('story')}
              lang={language}
              dir={direction}
              className="story"
              data-print={printing?.layout}
              data-drop-cap={site.theme.dropCap || undefined}
            >
              <ArticleHeader article={article} />
              {article.corrections && <Corrections corrections={article.corrections} />}
              <DropCapContext value={findDropCapParagraph(article.body)}>
                <div ref={useElementRef('body')} className="story-body">
                  {chunks.length > 1 ? (
                    chunks.map((body, at) => (
                      <div key={at} className="body-chunk">
                        <Blocks body={body} />
                      </div>
                    ))
                  ) : (
                    <Blocks body={article.body} />
                  )}
                </div>
              </DropCapContext>
              <footer ref={useElementRef('footer')} className="story-footer">
                {!isPage && <ArticleEnd article={article} />}
                {printing?.linkList}
                {article.footnotes && <Footnotes footnotes={article.footnotes} />}
                <Provenance article={article} />
              </footer>
            </article>
          </ArticleActionsContext>
        </DirectionContext>
      </FootnotesContext>
    </SiteProvider>
  );
}

export function ArticlePage() {
  const article = useLoaderData<Article>();
  return (
    <FormattedProvider texts={article.published?.formatted}>
      <ArticleView key={article.published?.id} article={article} />
      {article.published && <RelatedNav cards={article.published.related} />}
    </FormattedProvider>
  );
}
