import * as v from 'valibot';
import { explainUrl } from './explain-url.ts';
import { SAFE_URL } from './urls.ts';

export const described = <const S extends v.GenericSchema>(schema: S, description: string) =>
  v.pipe(schema, v.description(description));
export const optional = <const S extends v.GenericSchema>(schema: S, description: string) =>
  v.optional(described(schema, description));
export const flag = (description: string) => v.optional(v.pipe(v.boolean(), v.description(description)));
export const optionalString = (description: string) =>
  v.optional(v.pipe(v.string(), v.description(description)));

export const Url = v.pipe(
  v.string(),
  v.regex(SAFE_URL, (issue) => explainUrl(issue.input)),
  v.description('An http, https, mailto, tel, relative or fragment URL'),
);

// Rejects 30 February, 31 April and so on; 29 February in leap years only.
const ISO_DATE =
  /^(?!\d\d(?:[02468][1235679]|[13579][01345789])-02-29)(?!(?:[02468][1235679]|[13579][01345789])00-02-29)(?!\d{4}-(?:02-3|(?:0[469]|11)-31))\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[-+](?:[01]\d|2[0-3]):?[0-5]\d))?)?)?$/;
/** ISO 8601: a year, month, day (`2023-10-10`) or date and time with time zone (`2023-10-10T12:00:00Z`). */
export const IsoDate = v.pipe(
  v.string(),
  v.regex(ISO_DATE, 'is not a date; write 2023-10-10 or 2023-10-10T12:00:00Z'),
  v.description('ISO 8601 date, or date and time with time zone'),
);

export const Language = v.pipe(
  v.string(),
  v.regex(
    // Language, script, region and one variant: what `Intl` accepts without throwing.
    /^(?:[A-Za-z]{2,3}|[A-Za-z]{5,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-(?:[A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))?$/,
    'is not a language tag; write one such as en, ar or pt-BR',
  ),
  v.description('BCP 47 language tag'),
);

/** Can be used in a link after `#`. */
export const Id = v.pipe(
  v.string(),
  v.regex(
    /^[^\s#%"'<>]{1,200}$/,
    'is not an id; write up to 200 characters without spaces, quotes, #, % or < >',
  ),
  v.description('Identifier, unique in the article'),
);

const PATH = '(?!(?:[\\s\\S]*/)?\\.{0,2}(?:/|$))[^\\\\\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$';

/** Path of an article's file below `articles/`, without its ending. */
export const ArticleId = v.pipe(
  v.string(),
  v.regex(
    new RegExp(`^${PATH}`),
    'is not the path of an article; write its file below articles/ without .json, such as 2023/10/offer',
  ),
  v.description('Path of an article’s file below articles/, without .json'),
);

/** Of an article, or of a page: after a slash, the path of its file below `pages/`. */
export const PublishedId = v.pipe(v.string(), v.regex(new RegExp(`^/?${PATH}`)));

const HOST_NAME = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

/** @param example - a host that would be right here */
export const hostName = (example: string) =>
  v.pipe(v.string(), v.regex(HOST_NAME, `is not a host; write one such as ${example}`));

export const NonEmpty = v.pipe(v.string(), v.regex(/\S/, 'is empty; write some text'));
export const Count = v.pipe(
  v.number(),
  v.integer('is not a whole number; write one such as 0 or 443'),
  v.minValue(0, 'is below zero; write 0 or more, or leave it out'),
);
export const PositiveInteger = v.pipe(
  v.number(),
  v.integer('is not a whole number; write one such as 3'),
  v.minValue(1, 'is not above zero; write 1 or more, or leave it out'),
);
export const CellSpan = v.pipe(PositiveInteger, v.maxValue(1000, 'is over 1000; write fewer'));
