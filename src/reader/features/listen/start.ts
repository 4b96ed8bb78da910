/** From the article on the page to a session. */
import type { Article } from '../../../article/schema.ts';
import { formatDate } from '../../i18n/format.ts';
import { LANGUAGE_CODES } from '../../i18n/languages.ts';
import type { RoomWords } from '../../i18n/room/room-words.ts';
import type { Setting } from '../../setting.tsx';
import { speechPlan, type Announcements } from './plan.ts';
import { startListening, type Sleep } from './session.ts';
import { inView } from './tap.ts';
import { languageOf } from './voices.ts';

type Words = RoomWords['listen'];

/** In the article's language, or nothing: an Arabic voice cannot say “Picture”. */
function announcements(words: Words, article: Article, { site, language }: Setting): Announcements {
  const own = article.language ?? site.language;
  const isSpoken = LANGUAGE_CODES.includes(languageOf(own)) && languageOf(own) === languageOf(language);
  const { picture, video, audio, code, formula, keyPoints, linkTo } = words;
  return {
    ...(isSpoken
      ? { picture, video, audio, code, formula, keyPoints, linkTo }
      : { picture: '', video: '', audio: '', code: '', formula: '', keyPoints: '', linkTo: '{host}' }),
    date: (iso) => formatDate(iso, own, site.timeZone),
  };
}

/** Reads the article on the page, from what stands in view or, with `fromTop`, from the beginning. */
export function readAloud(
  article: Article,
  words: Words,
  setting: Setting,
  { fromTop = false, sleep }: { readonly fromTop?: boolean; readonly sleep?: Sleep } = {},
): void {
  const plan = speechPlan(article, setting.site.language, announcements(words, article, setting));
  const picture = article.image?.image.src;
  startListening({
    article,
    plan,
    at: fromTop ? 0 : inView(plan),
    siteName: setting.site.name,
    artwork: picture && setting.href(picture),
    sleep,
  });
}
