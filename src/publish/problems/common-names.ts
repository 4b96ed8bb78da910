/** What people write for the names of the format, and the names that are meant, the likeliest first. */
import { suggestName } from './suggest-name.ts';

type NameTable = Readonly<Record<string, readonly string[]>>;

/** Meaning -> words. Of several meanings, the first that the object has is meant: the title of an author is a role. */
const FIELD_WORDS: NameTable = {
  alt: ['altText', 'alternative', 'alternativeText', 'description'],
  abbreviation: ['abbr'],
  attribution: ['author', 'by', 'cite', 'citation', 'name', 'source', 'speaker'],
  authors: ['author', 'by', 'byline', 'creator', 'reporter', 'writer', 'writers'],
  body: ['articleBody', 'blocks', 'cells', 'children', 'content', 'contents', 'data', 'html', 'paragraphs', 'rows', 'text'],
  accent: ['brand', 'link', 'links', 'primary', 'primaryColor'],
  caption: ['description', 'legend', 'title'],
  code: ['monospace'],
  colors: ['color', 'colour', 'colours', 'palette'],
  copyright: ['footer', 'rights'],
  credit: ['author', 'copyright', 'credits', 'photographer', 'source'],
  date: ['datetime', 'time', 'when', 'year'],
  dateModified: ['lastmod', 'modified', 'modifiedAt', 'updated', 'updatedAt'],
  datePublished: ['created', 'createdAt', 'date', 'pubDate', 'publishDate', 'published_at', 'publishedAt', 'publishedDate', 'time'],
  dateStyle: ['dateFormat', 'dates'],
  dateline: ['city', 'location', 'place'],
  direction: ['dir'],
  discussion: ['comments', 'mastodon'],
  discussionUrl: ['comments', 'discussion', 'thread'],
  embedHosts: ['allowedHosts', 'embeds', 'hosts'],
  emphasis: ['em', 'i', 'italic', 'italics'],
  faces: ['face', 'font', 'fonts', 'typeface', 'typefaces', 'typography'],
  feeds: ['feed', 'rss'],
  figures: ['images', 'items', 'photos', 'pictures'],
  filename: ['file', 'name', 'path', 'title'],
  footnotes: ['endnotes', 'notes'],
  head: ['columns', 'header', 'headers', 'headings', 'thead'],
  headline: ['heading', 'name', 'title'],
  image: ['avatar', 'cover', 'featuredImage', 'hero', 'images', 'img', 'photo', 'picture', 'thumbnail'],
  ink: ['color', 'colour', 'foreground', 'text', 'textColor'],
  items: ['blocks', 'body', 'children', 'content', 'entries', 'events', 'points', 'text'],
  kicker: ['eyebrow', 'overline', 'supertitle'],
  language: ['inLanguage', 'lang', 'locale'],
  license: ['licence'],
  link: ['href', 'url'],
  links: ['menu', 'nav', 'navigation'],
  mark: ['highlight', 'marked'],
  paper: ['background', 'backgroundColor', 'bg', 'page'],
  role: ['job', 'jobTitle', 'position', 'title'],
  name: ['author', 'label', 'siteName', 'text', 'title'],
  newsletter: ['mail', 'signup', 'subscribe'],
  ordered: ['listStyle', 'listType', 'numbered', 'style'],
  origin: ['address', 'baseURL', 'baseUrl', 'domain', 'homepage', 'host', 'siteUrl', 'url'],
  rule: ['border', 'line', 'lines', 'rules'],
  section: ['category', 'categories', 'department', 'sections'],
  sections: ['categories', 'category', 'section'],
  slug: ['id', 'path', 'url'],
  src: ['file', 'href', 'image', 'path', 'source', 'url'],
  standfirst: ['abstract', 'deck', 'dek', 'description', 'excerpt', 'intro', 'introduction', 'lead', 'lede', 'subheadline', 'subtitle', 'summary', 'teaser'],
  strikethrough: ['del', 's', 'strike'],
  strong: ['b', 'bold'],
  subscript: ['sub'],
  summary: ['headline', 'heading', 'title'],
  superscript: ['sup'],
  tagline: ['description', 'motto', 'slogan', 'subtitle'],
  tags: ['keywords', 'labels', 'subjects', 'tag', 'topic', 'topics'],
  term: ['name', 'title', 'word'],
  tex: ['formula', 'latex', 'text'],
  text: ['code', 'content', 'headline', 'quote', 'source', 'title', 'value', 'words'],
  texts: ['lines', 'text'],
  title: ['headline', 'heading', 'label', 'name'],
  tone: ['kind', 'style', 'variant'],
  translations: ['alternates', 'hreflang', 'languages', 'translatedAs', 'versions'],
  underline: ['u'],
  url: ['href', 'link', 'src', 'website'],
}; // prettier-ignore

const BLOCK_TYPE_WORDS: NameTable = {
  aside: ['box', 'callout', 'factbox', 'info', 'infobox', 'note', 'sidebar', 'warning'],
  audio: ['mp3', 'podcast', 'sound'],
  blockquote: ['citation', 'quotation', 'quote'],
  code: ['codeblock', 'listing', 'pre'],
  definitions: ['dl', 'glossary'],
  details: ['accordion', 'collapse', 'faq', 'spoiler'],
  divider: ['break', 'hr', 'line', 'rule', 'separator'],
  embed: ['iframe', 'instagram', 'map', 'tweet', 'twitter', 'vimeo', 'youtube'],
  figure: ['img', 'image', 'photo', 'picture'],
  gallery: ['carousel', 'images', 'photos', 'pictures', 'slideshow'],
  heading: ['h1', 'h2', 'h3', 'h4', 'header', 'headline', 'subheading', 'subtitle', 'title'],
  keyPoints: ['bullets', 'highlights', 'summary', 'takeaways'],
  list: ['ol', 'ul'],
  math: ['equation', 'formula', 'latex', 'tex'],
  paragraph: ['content', 'p', 'para', 'text'],
  relatedLink: ['link', 'readMore', 'related'],
  video: ['movie', 'mp4'],
};

interface NameExplanation {
  readonly name: RegExp;
  readonly home: string;
  readonly message: (value: unknown) => string;
}

/** For words whose remedy is not another name at the same place. */
const EXPLANATIONS: readonly NameExplanation[] = [
  {
    name: /^(?:accent|accentColou?r|colou?r|primaryColou?r)$/,
    home: 'theme',
    message: (value) => `belongs to the theme; write "theme": { "accent": ${JSON.stringify(value)} }`,
  },
  {
    name: /^dropCap$/,
    home: 'theme',
    message: (value) => `belongs to the theme; write "theme": { "dropCap": ${JSON.stringify(value)} }`,
  },
  {
    name: /^data-/,
    home: 'integrity',
    message: (value) => `is written in "data", without data-, as { "domain": ${JSON.stringify(value)} }`,
  },
  {
    name: /^(?:scripts?|analytics|googleAnalytics|plausible|matomo|tracking)$/i,
    home: 'policy',
    message: () =>
      'is not a field of site.json; name the script in "policy": { "scripts": [{ "src": "https://…" }] }',
  },
  {
    name: /^(?:lead|featured|hero|topStory)$/,
    home: 'front',
    message: (value) => `belongs to the front page; write "front": { "lead": ${JSON.stringify(value)} }`,
  },
  {
    name: /^logo$/,
    home: 'theme',
    message: (value) =>
      `belongs to the theme; write "theme": { "logo": { "light": "/media/${typeof value === 'string' ? value.replace(/^.*\//, '') : 'logo.svg'}" } }`,
  },
  {
    name: /^(?:paper|ink|accent|rule)$/,
    home: 'dark',
    message: () =>
      'is one colour on light pages and another on dark ones; write it inside "light": { } or "dark": { }',
  },
  {
    name: /^(?:icon|favicon)$/,
    home: 'embedHosts',
    message: () =>
      'is not a field of the format; put the icon into the content folder as favicon.svg or favicon.png',
  },
  {
    name: /^(?:slug|id|permalink|path|address|url)$/,
    home: 'standfirst',
    message: () =>
      'is not a field of an article, whose address follows from the name of its file; rename the file, and remove this',
  },
];

function turnAround(table: NameTable): ReadonlyMap<string, readonly string[]> {
  const meanings = new Map<string, string[]>();
  for (const [meaning, words] of Object.entries(table))
    for (const word of words) {
      const key = word.toLowerCase();
      meanings.set(key, [...(meanings.get(key) ?? []), meaning]);
    }
  return meanings;
}

const FIELDS = turnAround(FIELD_WORDS);
const BLOCK_TYPES = turnAround(BLOCK_TYPE_WORDS);

export function meantName(name: string, known: readonly string[]): string | undefined {
  const meanings = (known.includes('paragraph') ? BLOCK_TYPES : FIELDS).get(name.toLowerCase()) ?? [];
  return meanings.find((one) => known.includes(one)) ?? suggestName(name, known);
}

/** A whole message where the right thing to write is not another name. */
export const explainName = (name: string, known: readonly string[], value: unknown): string | undefined =>
  EXPLANATIONS.find(
    (one) => one.name.test(name) && known.includes(one.home) && !known.includes(name),
  )?.message(value);
