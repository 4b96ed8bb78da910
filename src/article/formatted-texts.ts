/** Dates, numbers and counts in words, formatted when a page is published. */
import * as v from 'valibot';

/** Language -> what is formatted -> its words. */
export const FormattedTexts = v.record(v.string(), v.record(v.string(), v.string()));
export type FormattedTexts = v.InferOutput<typeof FormattedTexts>;
