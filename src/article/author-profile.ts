/** The format of a file in `authors/`: who someone is, shown above the list of their articles. */
import * as v from 'valibot';
import { described, NonEmpty, optional, optionalString, Url } from './fields.ts';
import { Text } from './spans.ts';

export const AuthorProfile = v.strictObject({
  $schema: optionalString('URL of a JSON Schema, for editors'),
  name: described(NonEmpty, 'Full name, as articles write it'),
  role: optionalString('Role, such as Middle East correspondent'),
  bio: optional(Text, 'Who the author is; a blank line begins a paragraph'),
  image: optional(Url, 'Portrait'),
  url: optional(Url, 'URL of a page about the author'),
  email: optional(
    v.pipe(
      v.string(),
      v.regex(
        /^[^\s@<>"?&#%:/\\]+@[^\s@<>"?&#%:/\\]+$/,
        'is not an e-mail address; write one such as ann@example.org',
      ),
    ),
    'E-mail address',
  ),
  links: optional(
    v.array(v.strictObject({ name: described(NonEmpty, 'What is there'), url: described(Url, 'URL') })),
    'Other pages of the author',
  ),
});
export type AuthorProfile = v.InferOutput<typeof AuthorProfile>;
