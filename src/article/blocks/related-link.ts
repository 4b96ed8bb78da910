import { blockSchema, type BlockDefinition } from '../block-schema.ts';
import { element } from '../html-element.ts';
import { relatedArticleFields, relatedUrlFields } from '../related.ts';
import { articleAddress } from '../urls.ts';

const DESCRIPTION = 'A link to another article within the text';

const articleSchema = blockSchema('relatedLink', DESCRIPTION, relatedArticleFields);
const urlSchema = blockSchema('relatedLink', DESCRIPTION, relatedUrlFields);

export const relatedLink: BlockDefinition<typeof articleSchema | typeof urlSchema> = {
  schemas: [articleSchema, urlSchema],
  visit: (block, visit) => visit.related(block),
  html: (block, build) => {
    const url = 'article' in block ? articleAddress(block.article) : block.url;
    const label = block.label ?? build.labels?.read;
    return [
      element(
        'p',
        { className: ['elsewhere'] },
        label && [element('small', {}, label), ' '],
        build.link(url, build.text(block.headline ?? url)),
      ),
    ];
  },
};
