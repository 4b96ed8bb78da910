import { useLocation, useNavigate } from 'react-router';
import { useRequestHandler } from '../feature-hooks.ts';
import { useArticle } from '../use-article.ts';
import { Lightbox } from './Lightbox.tsx';
import { lightboxHash, lightboxPictures, pictureKeyInHash } from './lightbox-pictures.ts';
import { keyOfPictureInView } from './picture-in-view.ts';

/** Shows the picture that the URL's fragment names, so that "back" closes it. */
export function Ambient() {
  const { hash, state, pathname, search } = useLocation();
  const navigate = useNavigate();
  const article = useArticle();
  useRequestHandler('picture', (requested) => {
    const key = requested ?? (article && keyOfPictureInView(article));
    if (key !== undefined) void navigate(lightboxHash(key), { state: { viewing: true } });
  });
  const key = pictureKeyInHash(hash);
  const pictures = key === undefined || !article ? [] : lightboxPictures(article);
  const at = pictures.findIndex((shown) => shown.key === key);
  if (!article || at < 0) return null;
  const wasHere = (state as { viewing?: boolean } | null)?.viewing === true;
  const close = (): void =>
    void (wasHere ? navigate(-1) : navigate(pathname + search, { replace: true, preventScrollReset: true }));
  const go = (to: number): void => {
    const next = pictures[to];
    if (next) void navigate(lightboxHash(next.key), { replace: true, state });
  };
  return <Lightbox article={article} pictures={pictures} at={at} go={go} close={close} />;
}
