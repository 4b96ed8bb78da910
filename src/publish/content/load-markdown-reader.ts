/** Its libraries take longer to load than ten articles to read, so a site without Markdown does without them. */
export const loadMarkdownReader = () => import('../../importers/markdown/read-markdown.ts');
