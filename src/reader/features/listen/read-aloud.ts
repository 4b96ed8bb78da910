import type { Article } from '../../../article/schema.ts';
import { formatDate } from '../../i18n/format.ts';
import { LANGUAGE_CODES } from '../../i18n/languages.ts';
import type { FeatureMessages } from '../../i18n/messages.ts';
import type { SiteContextValue } from '../../site-context.tsx';
import { speechPlan, type Announcements } from './speech-plan.ts';
import { startListening, type SleepSetting } from './listening-session.ts';
import { passageInView } from './passage-at-point.ts';
import { voiceLanguage } from './voices.ts';

type ListenMessages = FeatureMessages['listen'];

/** Empty unless the interface is in the article's language: an Arabic voice cannot say "Picture". */
function announcements(
  words: ListenMessages,
  article: Article,
  { site, language }: SiteContextValue,
): Announcements {
  const own = article.language ?? site.language;
  const isSpoken =
    LANGUAGE_CODES.includes(voiceLanguage(own)) && voiceLanguage(own) === voiceLanguage(language);
  const { picture, video, audio, code, formula, keyPoints, linkTo } = words;
  return {
    ...(isSpoken
      ? { picture, video, audio, code, formula, keyPoints, linkTo }
      : { picture: '', video: '', audio: '', code: '', formula: '', keyPoints: '', linkTo: '{host}' }),
    date: (iso) => formatDate(iso, own, site.timeZone),
  };
}

/** Reads the article on the page from what is in view or, with `fromTop`, from the beginning. */
export function readAloud(
  article: Article,
  words: ListenMessages,
  setting: SiteContextValue,
  { fromTop = false, sleep }: { readonly fromTop?: boolean; readonly sleep?: SleepSetting } = {},
): void {
  const plan = speechPlan(article, setting.site.language, announcements(words, article, setting));
  const picture = article.image?.image.src;
  startListening({
    article,
    plan,
    at: fromTop ? 0 : passageInView(plan),
    siteName: setting.site.name,
    artwork: picture && setting.href(picture),
    sleep,
  });
}
