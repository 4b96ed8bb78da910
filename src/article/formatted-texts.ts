import * as v from 'valibot';

/** language -> key -> formatted text */
export const FormattedTexts = v.record(v.string(), v.record(v.string(), v.string()));
export type FormattedTexts = v.InferOutput<typeof FormattedTexts>;
