import type { Content } from '../content/content.ts';
import type { Gallery } from '../pictures/pictures.ts';
import type { Session } from './session.ts';

/** What is published: the content, what is known of it, and its pictures. */
export interface Edition {
  readonly content: Content;
  readonly session: Session;
  readonly gallery: Gallery;
}
