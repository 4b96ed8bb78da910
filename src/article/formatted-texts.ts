/** Texts that publishing formats for a page. */
import * as v from 'valibot';

/** By language, dates, numbers and counts in words, by what they are the words of. */
export const FormattedTexts = v.record(v.string(), v.record(v.string(), v.string()));
export type FormattedTexts = v.InferOutput<typeof FormattedTexts>;
