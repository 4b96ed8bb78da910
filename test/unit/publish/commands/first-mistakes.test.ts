/** Mistakes of first-time authors: each is reported with its position and its correction. */
import { expect, test } from 'vitest';
import { broadsheet } from '../../../../src/publish/broadsheet.ts';
import { checkCommand } from '../../../../src/publish/commands/check.ts';
import { loadArticle } from '../../../../src/publish/content/article-meta.ts';
import { allArticlesNow } from '../../../../src/publish/content/publication.ts';
import { readSiteFile } from '../../../../src/publish/content/site-file.ts';
import { createSnapshotReader } from '../../../../src/publish/dev/dev-site.ts';
import { formatProblem } from '../../../../src/publish/problems/problem.ts';
import { recordingTerminal } from '../recording-terminal.ts';
import { createTemporaryFolder, type FolderFiles } from '../temporary-folder.ts';

const BODY = '"body": [{ "type": "divider" }]';
/** An article whose mistake begins in column 3 of line 3. */
const written = (line: string): FolderFiles => ({
  'articles/a.json': `{\n  "headline": "A",\n  ${line},\n  ${BODY}\n}`,
});
const block = (line: string): FolderFiles => ({
  'articles/a.json': `{\n  "headline": "A",\n  "body": [\n    ${line}\n  ]\n}`,
});
const site = (line: string): FolderFiles => ({
  'articles/a.json': `{ "headline": "A", ${BODY} }`,
  'site.json': `{\n  ${line}\n}`,
});
const UNKNOWN = 'is not a field of the format; remove or rename it';

interface Case {
  readonly mistake: string;
  readonly files: FolderFiles;
  /** Without the folder's name. */
  readonly lines: readonly string[];
}

const NAMES: readonly Case[] = [
  {
    mistake: 'date',
    files: written('"date": "2026-01-02"'),
    lines: [`articles/a.json: date: ${UNKNOWN}; did you mean "datePublished"? (line 3, column 3)`],
  },
  {
    mistake: 'author',
    files: written('"author": "Jane"'),
    lines: [
      'articles/a.json: author: is not a field of the format; instead of "Jane" write "authors": [{ "name": "Jane" }] (line 3, column 3)',
    ],
  },
  {
    mistake: 'title',
    files: { 'articles/a.json': `{\n  "title": "A",\n  ${BODY}\n}` },
    lines: [
      'articles/a.json: title: is not a field of the format; remove or rename it; did you mean "headline"? (line 2, column 3)',
    ],
  },
  {
    mistake: 'bold',
    files: block('{ "type": "paragraph", "text": ["a", { "text": "b", "bold": true }] }'),
    lines: [
      'articles/a.json: body.0.text.1.bold: is not a field of the format; remove or rename it; did you mean "strong"? (line 4, column 57)',
    ],
  },
  {
    mistake: 'rows',
    files: block('{ "type": "table", "rows": [["a"]] }'),
    lines: [
      'articles/a.json: body.0.rows: is not a field of the format; remove or rename it; did you mean "body"? (line 4, column 24)',
    ],
  },
  {
    mistake: 'photo',
    files: written('"photo": "a.jpg"'),
    lines: [
      'articles/a.json: photo: is not a field of the format; instead of "a.jpg" write "image": { "image": { "src": "/media/a.jpg", "alt": "What it shows" } } (line 3, column 3)',
    ],
  },
  {
    mistake: 'a block image',
    files: block('{ "type": "image", "src": "/media/a.jpg" }'),
    lines: [
      'articles/a.json: body.0.type: "image" is not a block type; its words are shown in its place; did you mean "figure"? (line 4, column 15)',
    ],
  },
  {
    mistake: 'a block photo',
    files: block('{ "type": "photo", "src": "/media/a.jpg" }'),
    lines: [
      'articles/a.json: body.0.type: "photo" is not a block type; its words are shown in its place; did you mean "figure"? (line 4, column 15)',
    ],
  },
  {
    mistake: 'a block quote',
    files: block('{ "type": "quote", "text": "x" }'),
    lines: [
      'articles/a.json: body.0.type: "quote" is not a block type; its words are shown in its place; did you mean "blockquote"? (line 4, column 15)',
    ],
  },
  {
    mistake: 'a figure without image',
    files: block('{ "type": "figure", "src": "https://example.org/a.jpg", "alt": "x" }'),
    lines: [
      'articles/a.json: body.0.image: is missing; write "image": { "src": "https://example.org/a.jpg", "alt": "x" } (line 4, column 5)',
    ],
  },
  {
    mistake: 'the title of an author',
    files: written('"authors": [{ "name": "Jane", "title": "Editor" }]'),
    lines: [
      'articles/a.json: authors.0.title: is not a field of the format; remove or rename it; did you mean "role"? (line 3, column 33)',
    ],
  },
  {
    mistake: 'accent of a site',
    files: site('"accent": "#8a1c1c"'),
    lines: [
      'site.json: accent: belongs to the theme; write "theme": { "accent": "#8a1c1c" } (line 2, column 3)',
    ],
  },
  {
    mistake: 'url of a site',
    files: site('"url": "https://example.org"'),
    lines: [
      'site.json: url: is not a field of the format; remove or rename it; did you mean "origin"? (line 2, column 3)',
    ],
  },
  {
    mistake: 'title of a site',
    files: site('"title": "My paper"'),
    lines: [
      'site.json: title: is not a field of the format; remove or rename it; did you mean "name"? (line 2, column 3)',
    ],
  },
  {
    mistake: 'logo of a site',
    files: site('"logo": "logo.png"'),
    lines: [
      'site.json: logo: belongs to the theme; write "theme": { "logo": { "light": "/media/logo.png" } } (line 2, column 3)',
    ],
  },
  {
    mistake: 'slug',
    files: written('"slug": "a"'),
    lines: [
      'articles/a.json: slug: is not a field of an article, whose address follows from the name of its file; rename the file, and remove this (line 3, column 3)',
    ],
  },
];
const SHAPES: readonly Case[] = [
  {
    mistake: 'body of strings',
    files: { 'articles/a.json': '{ "headline": "A", "body": [\n"It rained.",\n"Again."] }' },
    lines: [
      'articles/a.json: body.0: instead of "It rained." write { "type": "paragraph", "text": "It rained." } (line 2, column 1)',
      'articles/a.json: body.1: instead of "Again." write { "type": "paragraph", "text": "Again." } (line 3, column 1)',
    ],
  },
  {
    mistake: 'body as one string',
    files: { 'articles/a.json': '{ "headline": "A",\n"body": "It rained." }' },
    lines: [
      'articles/a.json: body: instead of "It rained." write "body": [{ "type": "paragraph", "text": "It rained." }] (line 2, column 9)',
    ],
  },
  {
    mistake: 'image as a string',
    files: written('"image": "a.jpg"'),
    lines: [
      'articles/a.json: image: instead of "a.jpg" write "image": { "image": { "src": "/media/a.jpg", "alt": "What it shows" } } (line 3, column 12)',
    ],
  },
  {
    mistake: 'authors as a string',
    files: written('"authors": "Jane Doe and John Roe"'),
    lines: [
      'articles/a.json: authors: instead of "Jane Doe and John Roe" write "authors": [{ "name": "Jane Doe" }, { "name": "John Roe" }] (line 3, column 14)',
    ],
  },
  {
    mistake: 'an author as a string',
    files: written('"authors": ["Jane"]'),
    lines: ['articles/a.json: authors.0: instead of "Jane" write { "name": "Jane" } (line 3, column 15)'],
  },
  {
    mistake: 'tags in one string',
    files: written('"tags": "a, b"'),
    lines: ['articles/a.json: tags: instead of "a, b" write "tags": ["a", "b"] (line 3, column 11)'],
  },
  {
    mistake: 'sections as names',
    files: site('"sections": ["World News"]'),
    lines: [
      'site.json: sections.0: instead of "World News" write { "slug": "world-news", "name": "World News" } (line 2, column 16)',
    ],
  },
  {
    mistake: 'related as ids',
    files: written('"related": ["b"]'),
    lines: ['articles/a.json: related.0: instead of "b" write { "article": "b" } (line 3, column 15)'],
  },
  {
    mistake: 'figures as files',
    files: block('{ "type": "gallery", "figures": ["a.jpg"] }'),
    lines: [
      'articles/a.json: body.0.figures.0: instead of "a.jpg" write { "image": { "src": "/media/a.jpg", "alt": "What it shows" } } (line 4, column 38)',
    ],
  },
];
const SYNTAX: readonly Case[] = [
  {
    mistake: 'typographic quotes around a name',
    files: { 'articles/a.json': '{ “headline”: "A" }' },
    lines: [
      'articles/a.json: (article): is not JSON: there is a typographic quote “; write the straight one, " (line 1, column 3)',
    ],
  },
  {
    mistake: 'a typographic quote at one end',
    files: { 'articles/a.json': '{ "headline": “A" }' },
    lines: [
      'articles/a.json: (article): is not JSON: there is a typographic quote “; write the straight one, " (line 1, column 15)',
    ],
  },
  {
    mistake: 'a typographic quote at the end',
    files: { 'articles/a.json': '{ "headline": "A”,\n"body": [] }' },
    lines: [
      'articles/a.json: (article): is not JSON: there is a typographic quote ”; write the straight one, " (line 1, column 17)',
    ],
  },
  {
    mistake: 'an unescaped quote',
    files: block('{ "type": "paragraph", "text": "He said "no" to it." }'),
    lines: [
      'articles/a.json: (article): is not JSON: a " within a text ends it; write \\" or a typographic quote such as “ (line 4, column 45)',
    ],
  },
  {
    mistake: 'an unescaped quote at the start',
    files: written('"standfirst": ""No", he said"'),
    lines: [
      'articles/a.json: (article): is not JSON: a " within a text ends it; write \\" or a typographic quote such as “ (line 3, column 18)',
    ],
  },
  {
    mistake: 'a comma that is missing',
    files: { 'articles/a.json': '{ "headline": "A"\n"body": [] }' },
    lines: [
      'articles/a.json: (article): is not JSON: a comma is missing; write , before this (line 2, column 1)',
    ],
  },
  {
    mistake: 'an empty file',
    files: { 'articles/a.json': '' },
    lines: [
      'articles/a.json: (article): is empty; write its JSON between { and }, or remove the file (line 1, column 1)',
    ],
  },
  {
    mistake: 'an empty site.json',
    files: { ...site(''), 'site.json': ' \n' },
    lines: [
      'site.json: (site): is empty; write its JSON between { and }, or remove the file (line 1, column 1)',
    ],
  },
];
const MEANING: readonly Case[] = [
  {
    mistake: 'a field written twice',
    files: written('"tags": ["a"],\n  "tags": ["b"]'),
    lines: ['articles/a.json: tags: is written twice, first in line 3; keep one (line 4, column 3)'],
  },
  {
    mistake: 'a field of site.json written twice',
    files: site('"name": "A",\n  "name": "B"'),
    lines: ['site.json: name: is written twice, first in line 2; keep one (line 3, column 3)'],
  },
  {
    mistake: 'a language by its name',
    files: written('"language": "english"'),
    lines: ['articles/a.json: language: is not a language tag; write en (line 3, column 15)'],
  },
  {
    mistake: 'a language by its own name',
    files: written('"language": "Deutsch"'),
    lines: ['articles/a.json: language: is not a language tag; write de (line 3, column 15)'],
  },
  {
    mistake: 'a country for a language',
    files: site('"language": "jp"'),
    lines: ['site.json: language: is not the tag of a language; write ja (line 2, column 15)'],
  },
  {
    mistake: 'HTML in a text',
    files: block('{ "type": "paragraph", "text": "It was <b>cold</b>." }'),
    lines: [
      'articles/a.json: body.0.text: contains HTML, <b>, which readers would see as it is; write a span such as { "text": "…", "strong": true }, or { "text": "…", "code": true } if it is meant (line 4, column 36)',
    ],
  },
  {
    mistake: 'HTML in one of several spans',
    files: block('{ "type": "paragraph", "text": ["It was ", "<i class=\\"x\\">cold</i>."] }'),
    lines: [
      'articles/a.json: body.0.text.1: contains HTML, <i class="x">, which readers would see as it is; write a span such as { "text": "…", "strong": true }, or { "text": "…", "code": true } if it is meant (line 4, column 48)',
    ],
  },
  {
    mistake: 'an entity',
    files: written('"standfirst": "Rain &amp; snow"'),
    lines: [
      'articles/a.json: standfirst: contains &amp;, which readers would see as it is; write the character itself (line 3, column 17)',
    ],
  },
  {
    mistake: 'bold of Markdown',
    files: block('{ "type": "paragraph", "text": "It was **cold**." }'),
    lines: [
      'articles/a.json: body.0.text: contains Markdown, **cold**; write { "text": "…", "strong": true }, or the article as a .md file (line 4, column 36)',
    ],
  },
  {
    mistake: 'a link of Markdown',
    files: block('{ "type": "list", "items": ["See [this](https://example.org)."] }'),
    lines: [
      'articles/a.json: body.0.items.0: contains Markdown, [this](https://example.org); write { "text": "…", "link": "…" }, or the article as a .md file (line 4, column 33)',
    ],
  },
  {
    mistake: 'an empty body',
    files: { 'articles/a.json': '{ "headline": "A",\n"body": [] }' },
    lines: [
      'articles/a.json: body: is empty, so the article has no text; write a paragraph (line 2, column 9)',
    ],
  },
  {
    mistake: 'an empty Markdown file',
    files: { 'articles/a.md': '' },
    lines: [
      'articles/a.md: (article): is empty; write a headline after #, and a text, or remove the file (line 1, column 1)',
    ],
  },
  {
    mistake: 'changed before it was published',
    files: written('"datePublished": "2026-02-01", "dateModified": "2026-01-31T12:00:00Z"'),
    lines: [
      'articles/a.json: dateModified: is before datePublished (2026-02-01); correct one, or leave this out (line 3, column 50)',
    ],
  },
  {
    mistake: 'related to itself',
    files: written('"related": [{ "article": "a" }]'),
    lines: [
      'articles/a.json: related.0.article: is this article itself; name another, or remove it (line 3, column 28)',
    ],
  },
  {
    mistake: 'a link to itself as a related one',
    files: block('{ "type": "relatedLink", "url": "/articles/a/", "headline": "A" }'),
    lines: [
      'articles/a.json: body.0.url: is this article itself; name another, or remove it (line 4, column 37)',
    ],
  },
  {
    mistake: 'a page of YouTube as a video',
    files: block('{ "type": "video", "src": "https://www.youtube.com/watch?v=abc-12" }'),
    lines: [
      'articles/a.json: body.0.src: is a page with a player, not a file; write { "type": "embed", "url": "https://www.youtube-nocookie.com/embed/abc-12", "title": "Its title" } (line 4, column 31)',
    ],
  },
  {
    mistake: 'a page of Vimeo as a source',
    files: block('{ "type": "video", "sources": [{ "src": "https://vimeo.com/12" }] }'),
    lines: [
      'articles/a.json: body.0.sources.0.src: is a page with a player, not a file; write { "type": "embed", "url": "https://player.vimeo.com/video/12", "title": "Its title" } (line 4, column 45)',
    ],
  },
  {
    mistake: 'an embed whose host is not allowed',
    files: block('{ "type": "embed", "url": "https://maps.example.org/x", "title": "A map" }'),
    lines: [
      'articles/a.json: body.0.url: is shown as a link only, because site.json does not allow maps.example.org; add it to "embedHosts" (line 4, column 31)',
    ],
  },
  {
    mistake: 'a discussion on an allowed host that is not a post',
    files: {
      ...written('"discussionUrl": "https://social.example/@post"'),
      'site.json': '{ "discussion": { "hosts": ["social.example"] } }',
    },
    lines: [
      'articles/a.json: discussionUrl: is shown as a link only, because it is not the address of a post; write one such as https://social.example/@name/112233445566778899 (line 3, column 20)',
    ],
  },
  {
    mistake: 'a post as discussion whose host is only allowed in frames',
    files: {
      ...written('"discussionUrl": "https://social.example/@post/112"'),
      'site.json': '{ "embedHosts": ["social.example"] }',
    },
    lines: [
      'articles/a.json: discussionUrl: is a post, whose page cannot be shown within another; add social.example to "discussion.hosts" of site.json (line 3, column 20)',
    ],
  },
  {
    mistake: 'a discussion on Giscus that does not name the site',
    files: {
      ...written('"discussionUrl": "https://giscus.app/en/widget?repo=a/b&number=12"'),
      'site.json': '{ "embedHosts": ["giscus.app"], "origin": "https://post.example" }',
    },
    lines: [
      'articles/a.json: discussionUrl: does not name your site, so Giscus refuses to be shown there; add &origin=https://post.example (line 3, column 20)',
    ],
  },
  {
    mistake: 'a discussion at a port of an allowed host',
    files: {
      ...written('"discussionUrl": "https://talk.example:8443/1"'),
      'site.json': '{ "embedHosts": ["talk.example"] }',
    },
    lines: [
      'articles/a.json: discussionUrl: is shown as a link only, because hosts are allowed without a port; remove it (line 3, column 20)',
    ],
  },
  {
    mistake: 'comments in the place of discussion',
    files: site('"comments": { "hosts": ["social.example"] }'),
    lines: [`site.json: comments: ${UNKNOWN}; did you mean "discussion"? (line 2, column 3)`],
  },
  {
    mistake: 'an embed of a page',
    files: block('{ "type": "embed", "url": "https://youtu.be/abc", "title": "A film" }'),
    lines: [
      'articles/a.json: body.0.url: is a page that cannot be shown within another; write https://www.youtube-nocookie.com/embed/abc (line 4, column 31)',
    ],
  },
];
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';
const figure = (src: string): FolderFiles =>
  block(`{ "type": "figure", "image": { "src": "${src}", "alt": "" } }`);
const link = (url: string): FolderFiles =>
  block(`{ "type": "paragraph", "text": [{ "text": "x", "link": "${url}" }] }`);
const OTHER = {
  headline: 'B',
  section: 'world',
  tags: ['Rain'],
  authors: [{ name: 'Jane Doe' }],
  body: [{ type: 'heading', level: 2, text: 'What is known' }],
};
const PLACES: readonly Case[] = [
  {
    mistake: 'a picture that is nowhere',
    files: figure('a.svg'),
    lines: [
      'articles/a.json: body.0.image.src: names /media/a.svg, which is not a file in the content folder; add it, or name an existing one (line 4, column 43)',
    ],
  },
  {
    mistake: 'a picture whose folder is misspelt',
    files: { ...figure('/meda/a.svg'), 'media/a.svg': SVG },
    lines: [
      'articles/a.json: body.0.image.src: leads to /meda/a.svg, which is not a page or file of this site; correct it, or remove the link; did you mean "/media/a.svg"? (line 4, column 43)',
    ],
  },
  {
    mistake: 'a picture at the root',
    files: { ...figure('/a.svg'), 'media/a.svg': SVG },
    lines: [
      'articles/a.json: body.0.image.src: leads to /a.svg, which is not a page or file of this site; correct it, or remove the link; did you mean "/media/a.svg"? (line 4, column 43)',
    ],
  },
  {
    mistake: 'a picture beside the article',
    files: { ...figure('a.svg'), 'articles/a.svg': SVG },
    lines: [
      'articles/a.json: body.0.image.src: names a file beside the article, which is not published; move it to media/a.svg (line 4, column 43)',
    ],
  },
  {
    mistake: 'a link to an article that is not there',
    files: { ...link('/articles/2026/rian/'), 'articles/2026/rain.json': OTHER },
    lines: [
      'articles/a.json: body.0.text.0.link: leads to /articles/2026/rian/, which is not a page or file of this site; correct it, or remove the link; did you mean "/articles/2026/rain/"? (line 4, column 60)',
    ],
  },
  {
    mistake: 'a link to an article in another folder',
    files: { ...link('/rain.html'), 'articles/2026/rain.json': OTHER },
    lines: [
      'articles/a.json: body.0.text.0.link: leads to /rain.html, which is not a page or file of this site; correct it, or remove the link; did you mean "/articles/2026/rain/"? (line 4, column 60)',
    ],
  },
  {
    mistake: 'a link to a section that is not there',
    files: { ...link('/sections/wrold/'), 'articles/b.json': OTHER },
    lines: [
      'articles/a.json: body.0.text.0.link: leads to /sections/wrold/, which is not a page or file of this site; correct it, or remove the link; did you mean "/sections/world/"? (line 4, column 60)',
    ],
  },
  {
    mistake: 'a link to a tag that is not there',
    files: { ...link('/tags/rian/'), 'articles/b.json': OTHER },
    lines: [
      'articles/a.json: body.0.text.0.link: leads to /tags/rian/, which is not a page or file of this site; correct it, or remove the link; did you mean "/tags/rain/"? (line 4, column 60)',
    ],
  },
  {
    mistake: 'a link to a file that is not there',
    files: { ...link('/files/raport.pdf'), 'files/report.pdf': 'x' },
    lines: [
      'articles/a.json: body.0.text.0.link: leads to /files/raport.pdf, which is not a page or file of this site; correct it, or remove the link; did you mean "/files/report.pdf"? (line 4, column 60)',
    ],
  },
  {
    mistake: 'a link to a place that is not there',
    files: link('#intro'),
    lines: [
      'articles/a.json: body.0.text.0.link: leads to #intro, which is not a heading or block of articles/a.json; write an "id" there, or correct this (line 4, column 60)',
    ],
  },
  {
    mistake: 'a link to a place in another article',
    files: { ...link('/articles/b/#what-is-know'), 'articles/b.json': OTHER },
    lines: [
      'articles/a.json: body.0.text.0.link: leads to #what-is-know, which is not a heading or block of articles/b.json; write an "id" there, or correct this; did you mean "/articles/b/#what-is-known"? (line 4, column 60)',
    ],
  },
  {
    mistake: 'a host without https://',
    files: link('www.example.org/a'),
    lines: [
      'articles/a.json: body.0.text.0.link: leads to a page of this site, since it has no https://; write https://www.example.org/a (line 4, column 60)',
    ],
  },
  {
    mistake: 'another host without https://',
    files: link('example.co.uk'),
    lines: [
      'articles/a.json: body.0.text.0.link: leads to a page of this site, since it has no https://; write https://example.co.uk (line 4, column 60)',
    ],
  },
  {
    mistake: 'an e-mail address',
    files: link('jane@example.org'),
    lines: [
      'articles/a.json: body.0.text.0.link: is an e-mail address; write mailto:jane@example.org (line 4, column 60)',
    ],
  },
  {
    mistake: 'a url that leads nowhere',
    files: block('{ "type": "relatedLink", "url": "/articles/c/", "headline": "C" }'),
    lines: [
      'articles/a.json: body.0.url: leads to /articles/c/, which is not a page or file of this site; correct it, or remove the link; did you mean "/articles/a/"? (line 4, column 37)',
    ],
  },
  {
    mistake: 'a link of site.json that is only an address',
    files: site('"links": ["https://one.example/"]'),
    lines: [
      'site.json: links.0: instead of "https://one.example/" write { "name": "Its name", "url": "https://one.example/" } (line 2, column 13)',
    ],
  },
  {
    mistake: 'a link of site.json that leads nowhere',
    files: site('"links": [{ "name": "About", "url": "/about/" }]'),
    lines: [
      'site.json: links.0.url: leads to /about/, which is not a page or file of this site; correct it, or remove the link (line 2, column 39)',
    ],
  },
  {
    mistake: 'a section that site.json does not list',
    files: {
      ...written('"section": "wrold"'),
      'site.json': { sections: [{ slug: 'world', name: 'World' }] },
    },
    lines: [
      'articles/a.json: section: is not a section that site.json lists; add it to "sections" there, or write one of "world"; did you mean "world"? (line 3, column 14)',
    ],
  },
];
const FILES: readonly Case[] = [
  {
    mistake: 'an author who is spelt in two ways',
    files: {
      'articles/a.json': `{ "headline": "A", "authors": [{ "name": "Ann Lee" }, { "name": "Bo" }], ${BODY} }`,
      'authors/ann.md': '---\nrole: Editor\nname: Ann Leigh\n---\n\nA life.',
      'authors/bo.json': '{ "name": "bo" }',
      'authors/new.json': '{ "name": "Somebody New" }',
    },
    lines: [
      'authors/ann.md: name: is not the name of an author of any article; spell both the same; did you mean "Ann Lee"? (line 3, column 7)',
    ],
  },
  {
    mistake: 'two sections with one slug',
    files: site('"sections": [{ "slug": "a", "name": "A" }, { "slug": "a", "name": "B" }]'),
    lines: [
      'site.json: sections.1.slug: is the slug of the section "A" too; choose another (line 2, column 56)',
    ],
  },
  {
    mistake: 'a theme whose name is written in another way',
    files: { 'articles/a.json': OTHER, 'Theme.css': '' },
    lines: ['Theme.css: (folder): is not read; rename it to theme.css'],
  },
  {
    mistake: 'the style of a list',
    files: block('{ "type": "list", "style": "ordered", "items": ["a"] }'),
    lines: [
      'articles/a.json: body.0.style: is not a field of the format; remove or rename it; did you mean "ordered"? (line 4, column 23)',
    ],
  },
  {
    mistake: 'a path of Windows, and one of a disk',
    files: {
      'articles/a.json': `{ "headline": "A", "body": [
{ "type": "figure", "image": { "src": "media\\\\a b.jpg", "alt": "x" } },
{ "type": "figure", "image": { "src": "C:\\\\a.jpg", "alt": "x" } }] }`,
    },
    lines: [
      'articles/a.json: body.0.image.src: has white space, a control character or a backslash; write "media/a%20b.jpg" (line 2, column 39)',
      'articles/a.json: body.1.image.src: names a file on your own computer; write /media/ and its name, once it is copied into media/ (line 3, column 39)',
    ],
  },
  {
    mistake: 'a document of a word processor among the articles',
    files: { 'articles/a.docx': 'PK', 'articles/b.json': OTHER },
    lines: [
      'articles/a.docx: (folder): is not published, since articles end in .json or .md; save it as plain text elsewhere, and import that: npx broadsheet import FILE.txt',
    ],
  },
  {
    mistake: 'a file that ends in .json.txt',
    files: { 'articles/a.json.txt': '', 'articles/b.json': OTHER },
    lines: [
      'articles/a.json.txt: (folder): is not read as an article, because of how its name ends; rename it to a.json',
    ],
  },
  {
    mistake: 'Site.json',
    files: { 'Site.json': {}, 'articles/b.json': OTHER },
    lines: ['Site.json: (folder): is not read; rename it to site.json'],
  },
  {
    mistake: 'an article outside articles/',
    files: { 'news/a.json': OTHER, 'articles/b.json': OTHER },
    lines: [
      'news/a.json: (folder): is an article outside articles/, and is published as a file only; move it to articles/a.json',
    ],
  },
  {
    mistake: 'an article in Markdown outside articles/',
    files: { 'a.md': '---\ntitle: A\n---\nx', 'articles/b.json': OTHER },
    lines: [
      'a.md: (folder): is an article outside articles/, and is published as a file only; move it to articles/a.md',
    ],
  },
  {
    mistake: 'a question mark in the name of a file',
    files: { 'articles/a?b.json': OTHER },
    lines: [
      'articles/a?b.json: (folder): has ? in its name, which is not allowed on Windows or in addresses; rename it, with letters, digits and hyphens',
    ],
  },
  {
    mistake: 'a colon in the name of a file',
    files: { 'articles/10:30.json': OTHER },
    lines: [
      'articles/10:30.json: (folder): has : in its name, which is not allowed on Windows or in addresses; rename it, with letters, digits and hyphens',
    ],
  },
  {
    mistake: 'a name that Windows keeps for itself',
    files: { 'articles/CON.json': OTHER },
    lines: ['articles/CON.json: (folder): has a name that Windows reserves; rename CON.json'],
  },
  {
    mistake: 'a dot at the end of a name',
    files: { 'articles/a..json': OTHER },
    lines: [
      'articles/a..json: (folder): has a space or a dot at an end of "a.", which Windows cuts off; rename it',
    ],
  },
  {
    mistake: 'a space at the end of a folder',
    files: { 'articles/2026 /a.json': OTHER },
    lines: [
      'articles/2026 /a.json: (folder): has a space or a dot at an end of "2026 ", which Windows cuts off; rename it',
    ],
  },
  {
    mistake: 'pictures that differ in case',
    files: { 'articles/b.json': OTHER, 'media/A.svg': SVG, 'media/a.svg': SVG },
    lines: [
      'media/a.svg: (folder): differs from media/A.svg only in upper and lower case, and many file systems treat both as one file; rename one',
    ],
  },
];

const CASES = [...NAMES, ...SHAPES, ...SYNTAX, ...MEANING, ...PLACES, ...FILES];

test.each(CASES)('reports the mistake with its correction: $mistake', async ({ files, lines }) => {
  const dir = await createTemporaryFolder(files);
  const terminal = recordingTerminal();
  expect(await checkCommand.run([dir], terminal)).toBe(1);
  expect(terminal.outLines.map((line) => line.replaceAll(`${dir}/`, ''))).toEqual(lines);
});

test('dev sends each mistake to the open page, with its file, line and correction', async () => {
  for (const { mistake, files, lines } of CASES) {
    const content = await createTemporaryFolder(files);
    const readSnapshot = createSnapshotReader({
      content,
      // The cache cannot be written here: it would be written after the test.
      cache: '/dev/null/cache',
      version: '1',
      warn: () => undefined,
      readFace: async () => '',
    });
    const { problems } = await readSnapshot();
    const told = problems.map((problem) => formatProblem(problem).replaceAll(`${content}/`, ''));
    expect.soft(told, mistake).toEqual(lines);
  }
});

const RIGHT: readonly Pick<Case, 'mistake' | 'files'>[] = [
  {
    mistake: 'links to pages, places and files that are there',
    files: {
      'articles/a.json': {
        headline: 'A',
        body: [
          { type: 'heading', level: 2, text: 'Here' },
          ...[
            '/', '/articles/b', '/articles/b/?from=a#what-is-known', 'b/', 'b.json', '#here', '#top', '#bs-headline', '/sections/world/',
            '/tags/rain/', '/authors/jane-doe/page/2/', '/search/?q=rain', '/saved/', '/feed.xml', '/sections/world/feed.xml', '/sitemap.xml',
            '/files/report.pdf', '/docs/', '/was/here', 'https://example.org/', 'mailto:jane@example.org', '?page=2',
          ].map((url) => ({ type: 'paragraph', text: [{ text: 'x', link: url }] })),
        ],
      },
      'articles/b.json': { ...OTHER, aliases: ['/was/here'] },
      'files/report.pdf': 'x',
      'docs/index.html': 'x',
    },
  },
  {
    mistake: 'texts with signs that markup has too',
    files: {
      'articles/a.json': {
        headline: 'If a < b and c > d',
        body: [
          { type: 'paragraph', text: '2 ** 3 ** 4, snake_case_name, __init__.py, *, **, AT&T, a&b; [1](see below), <3, <John>' },
          { type: 'paragraph', text: ['The element ', { text: '<b>', code: true }] },
          { type: 'code', text: '<b>**x**</b> &amp;' },
        ],
      },
    },
  },
  {
    mistake: 'dates of different precision, and languages that few speak',
    files: {
      'articles/a.json': { ...OTHER, language: 'haw', datePublished: '2026-02-03T10:00:00Z', dateModified: '2026-02' },
      'articles/b.json': { ...OTHER, language: 'nhx', datePublished: '2026-02-03T10:00:00+02:00', dateModified: '2026-02-03T09:00:00Z' },
    },
  },
]; // prettier-ignore

test.each(RIGHT)('does not report $mistake', async ({ files }) => {
  const terminal = recordingTerminal();
  const exit = await checkCommand.run([await createTemporaryFolder(files)], terminal);
  expect(terminal.outLines).toEqual([]);
  expect(exit).toBe(0);
});

test.each(['a.svg', 'media/a.svg', './media/a.svg', '../media/a.svg', 'public/media/a.svg'])(
  'the picture %s is read as /media/a.svg',
  async (src) => {
    const dir = await createTemporaryFolder({ 'media/a.svg': SVG, ...inFolder(src) });
    const site = readSiteFile(dir).site;
    const { article, meta } = await loadArticle(dir, 'articles/2026/a.json', site, allArticlesNow());
    expect(meta).toMatchObject({ problems: [], media: ['/media/a.svg'], links: [] });
    expect(article?.body).toMatchObject([{ image: { src: '/media/a.svg' } }]);
  },
);

const inFolder = (src: string): FolderFiles => ({
  'articles/2026/a.json': { headline: 'A', body: [{ type: 'figure', image: { src, alt: '' } }] },
});

const USAGE = 'Run "npx broadsheet build --help" for usage.';

test.each([
  { args: ['build', '--ouy', 'x'], line: 'broadsheet build: --ouy is not an option. Did you mean --out?' },
  {
    args: ['build', '--output', 'x'],
    line: 'broadsheet build: --output is not an option. Did you mean --out?',
  },
  { args: ['build', '--wombat'], line: 'broadsheet build: --wombat is not an option.' },
  {
    args: ['build', '--base', 'https://x.org/news'],
    line: 'broadsheet build: --base must be a path, not "https://x.org/news"; write --base /news/, and --origin https://x.org when building',
  },
  {
    args: ['build', '--origin', 'https://x.org/news/'],
    line: 'broadsheet build: --origin must be like https://example.org, not "https://x.org/news/"; write --origin https://x.org --base /news/',
  },
])('broadsheet $args suggests what was meant', async ({ args, line }) => {
  const terminal = recordingTerminal();
  expect(await broadsheet(args, terminal)).toBe(2);
  expect(terminal).toMatchObject({ outLines: [], errLines: [line, USAGE] });
});
