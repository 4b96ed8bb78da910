import type { Content } from '../content/read-content.ts';
import type { ProcessedPictures } from '../pictures/process-pictures.ts';
import type { BuildSession } from './build-session.ts';

export interface BuildContext {
  readonly content: Content;
  readonly session: BuildSession;
  readonly pictures: ProcessedPictures;
}
