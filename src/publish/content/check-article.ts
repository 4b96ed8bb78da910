/** What is probably a mistake in one article, though the format allows it. Linear in the size of the article. */
import { embedHost, isEmbeddable } from '../../article/embed-host.ts';
import type { Issue, JsonPath } from '../../article/issue.ts';
import { resolveArticleUrl, linkedArticleId } from '../../article/resolve-url.ts';
import type { Article } from '../../article/schema.ts';
import type { Site } from '../../article/site.ts';
import { threadAt } from '../../article/thread.ts';
import { visitObjects, type ObjectNode } from '../../article/visit-objects.ts';
import { languageIssue } from './check-language.ts';

export interface ArticleToCheck {
  readonly id: string;
  readonly article: Article;
  /** HTML and Markdown that are left in its texts are meant. */
  readonly isMarkdown: boolean;
}

export function checkArticle({ id, article, isMarkdown }: ArticleToCheck, site: Site): Issue[] {
  const issues: Issue[] = [...checkBody(article), ...checkDates(article)];
  const report = (path: JsonPath, severity: Issue['severity'], message: string | undefined): void => {
    if (message !== undefined) issues.push({ path, message, severity });
  };
  report(['discussionUrl'], 'warning', explainDiscussion(article, site));
  visitObjects(article, (part, path) => {
    const language = part['language'];
    if (typeof language === 'string' && part['type'] !== 'code')
      report([...path, 'language'], 'error', languageIssue(language));
    if (leadsToItself(id, part, path))
      report([...path, 'article' in part ? 'article' : 'url'], 'warning', ITSELF);
    const { type, src, url } = part;
    if ((type === 'video' || type === 'audio') && typeof src === 'string')
      report([...path, 'src'], 'error', explainPlayer(src));
    if (isMediaSource(path) && typeof src === 'string') report([...path, 'src'], 'error', explainPlayer(src));
    if (type === 'embed' && typeof url === 'string')
      report([...path, 'url'], 'warning', explainEmbed(url, site.embedHosts));
    if (!isMarkdown)
      for (const [name, text] of possibleMarkup(part))
        report([...path, ...name], 'warning', explainMarkup(text));
  });
  return issues;
}

const checkBody = ({ body }: Article): Issue[] =>
  body.length > 0
    ? []
    : [
        {
          path: ['body'],
          message: 'is empty, so the article has no text; write a paragraph',
          severity: 'warning',
        },
      ];

function checkDates({ datePublished, dateModified }: Article): Issue[] {
  if (datePublished === undefined || dateModified === undefined) return [];
  const length = Math.min(datePublished.length, dateModified.length, 10);
  const isEarlier =
    datePublished.includes('T') && dateModified.includes('T')
      ? Date.parse(dateModified) < Date.parse(datePublished)
      : dateModified.slice(0, length) < datePublished.slice(0, length);
  const message = `is before datePublished (${datePublished}); correct one, or leave this out`;
  return isEarlier ? [{ path: ['dateModified'], message, severity: 'warning' }] : [];
}

const ITSELF = 'is this article itself; name another, or remove it';

function leadsToItself(id: string, { type, article, url }: ObjectNode, path: JsonPath): boolean {
  if (type !== 'relatedLink' && path[0] !== 'related') return false;
  return (
    article === id ||
    (typeof url === 'string' && !url.includes('#') && linkedArticleId(id, resolveArticleUrl(id, url)) === id)
  );
}

const isMediaSource = (path: JsonPath): boolean => path.at(-2) === 'sources';

const YOUTUBE =
  /^https?:\/\/(?:www\.|m\.)?(?:youtube\.com\/(?:watch\?(?:[^#]*&)?v=|shorts\/|live\/|embed\/)|youtu\.be\/)([\w-]+)/;
const VIMEO = /^https?:\/\/(?:www\.)?vimeo\.com\/(?:video\/)?(\d+)/;
const PLAYER_PAGE =
  /^https?:\/\/(?:[\w-]+\.)*(?:youtube\.com|youtu\.be|youtube-nocookie\.com|vimeo\.com|dailymotion\.com|twitch\.tv|tiktok\.com|soundcloud\.com|spotify\.com)(?:[/?#]|$)/;

function playerUrl(url: string): string | undefined {
  const [, youtube] = YOUTUBE.exec(url) ?? [];
  if (youtube !== undefined) return `https://www.youtube-nocookie.com/embed/${youtube}`;
  const [, vimeo] = VIMEO.exec(url) ?? [];
  return vimeo === undefined ? undefined : `https://player.vimeo.com/video/${vimeo}`;
}

const explainPlayer = (src: string): string | undefined =>
  PLAYER_PAGE.test(src)
    ? `is a page with a player, not a file; write { "type": "embed", "url": "${playerUrl(src) ?? src}", "title": "Its title" }`
    : undefined;

function explainEmbed(url: string, allowed: readonly string[]): string | undefined {
  const player = playerUrl(url) ?? url;
  const host = /^https?:\/\/([^/?#:]+)/.exec(player)?.[1]?.toLowerCase();
  if (host === undefined) return undefined;
  if (player !== url) return `is a page that cannot be shown within another; write ${player}`;
  if (!url.startsWith('https:')) return 'is not encrypted, so browsers refuse it; write https:';
  if (!allowed.includes(host))
    return `is shown as a link only, because site.json does not allow ${host}; add it to "embedHosts"`;
  return embedHost(url) === '' ? PORT_MESSAGE : undefined;
}

const PORT_MESSAGE = 'is shown as a link only, because hosts are allowed without a port; remove it';

function explainDiscussion({ discussionUrl = '' }: Article, site: Site): string | undefined {
  const host = /^https?:\/\/([^/?#:]+)/.exec(discussionUrl)?.[1]?.toLowerCase();
  const { hosts } = site.discussion;
  if (host === undefined || threadAt(discussionUrl, hosts)) return undefined;
  if (isEmbeddable(discussionUrl, site)) {
    if (threadAt(discussionUrl, [host]))
      return `is a post, whose page cannot be shown within another; add ${host} to "discussion.hosts" of site.json`;
    return host === 'giscus.app' && !new URL(discussionUrl).searchParams.get('origin')
      ? `does not name your site, so Giscus refuses to be shown there; add &origin=${site.origin ?? 'https://example.org'}`
      : undefined;
  }
  if (site.embedHosts.includes(host) && discussionUrl.startsWith('https:')) return PORT_MESSAGE;
  return hosts.includes(host)
    ? `is shown as a link only, because it is not the address of a post; write one such as https://${host}/@name/112233445566778899`
    : undefined;
}

/** Fields that hold text in any object; a picture's `alt` and code may contain anything. */
const TEXT_FIELDS = [
  'headline',
  'alternativeHeadline',
  'kicker',
  'standfirst',
  'text',
  'caption',
  'credit',
  'title',
  'attribution',
  'summary',
  'term',
  'name',
  'items',
] as const;
const VERBATIM_TYPES: ReadonlySet<unknown> = new Set(['code', 'math', 'unknown']);

const MAY_BE_MARKUP = /[<&*[]/;
const mayBeMarkup = (text: unknown): text is string => typeof text === 'string' && MAY_BE_MARKUP.test(text);

/** Of its strings that readers see, and those directly within its lists. */
function* possibleMarkup(part: ObjectNode): Generator<readonly [JsonPath, string]> {
  if (VERBATIM_TYPES.has(part['type']) || part['code'] === true) return;
  for (const field of TEXT_FIELDS) {
    const value = part[field];
    if (mayBeMarkup(value)) yield [[field], value];
    else if (Array.isArray(value))
      for (let at = 0; at < value.length; at++) if (mayBeMarkup(value[at])) yield [[field, at], value[at]];
  }
}

const HTML =
  /<\/?(?:a|abbr|b|blockquote|br|cite|code|del|div|em|figure|font|h[1-6]|hr|i|iframe|img|ins|li|ol|p|script|small|span|strong|sub|sup|table|td|tr|u|ul)(?:\s[^<>]*)?\/?>/i;
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|apos|shy|[mn]dash|hellip|[lr][sd]quo|#\d{2,6}|#x[\da-f]{2,6});/i;
const BOLD = /(?:^|[\s(“"'])\*\*[^\s*](?:[^*\n]*[^\s*])?\*\*(?=$|[\s.,;:!?)”"'])/;
const MARKDOWN_LINK = /\[[^\][]+\]\((?:https?:|mailto:|\/)[^\s()]*\)/;

function explainMarkup(text: string): string | undefined {
  const [html] = HTML.exec(text) ?? [];
  if (html !== undefined)
    return `contains HTML, ${html.slice(0, 40)}, which readers would see as it is; write a span such as { "text": "…", "strong": true }, or { "text": "…", "code": true } if it is meant`;
  const [entity] = ENTITY.exec(text) ?? [];
  if (entity !== undefined)
    return `contains ${entity}, which readers would see as it is; write the character itself`;
  const [bold] = BOLD.exec(text) ?? [];
  if (bold !== undefined)
    return `contains Markdown, ${bold.trim().slice(0, 40)}; write { "text": "…", "strong": true }, or the article as a .md file`;
  const [link] = MARKDOWN_LINK.exec(text) ?? [];
  return link === undefined
    ? undefined
    : `contains Markdown, ${link.slice(0, 40)}; write { "text": "…", "link": "…" }, or the article as a .md file`;
}
