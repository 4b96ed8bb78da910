import { use, useRef } from 'react';
import type { Article } from '../../../article/schema.ts';
import { adoptStyleSheet } from '../../dom/adopt-style-sheet.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { hasContents, ToolButton } from '../FeatureButtons.tsx';
import { FeatureStateContext } from '../feature-context.ts';
import { useArticle } from '../use-article.ts';
import css from './tool-bar.css?inline';
import { useIsShown } from './use-is-shown.ts';

adoptStyleSheet(css);

const TOOLS = ['readingPosition', 'listen', 'saved', 'share', 'preferences'] as const;

/** Repeats the article's tools at the foot of a narrow window while those above the text are out of view. */
function ToolBar({ article }: { article: Article }) {
  const words = useFeatureMessages('articleTools');
  const bar = useRef<HTMLElement>(null);
  const isShown = useIsShown(bar, use(FeatureStateContext).open !== undefined);
  return (
    <section ref={bar} className="tool-bar tools" aria-label={words.bar} data-shown={isShown || undefined}>
      {TOOLS.filter((name) => name !== 'readingPosition' || hasContents(article)).map((name) => (
        <ToolButton key={name} name={name} />
      ))}
    </section>
  );
}

export function Ambient() {
  const article = useArticle();
  return article && <ToolBar key={article.published?.id} article={article} />;
}
