import * as v from 'valibot';
import { Site } from '../../src/article/site.ts';
import { CORPUS_SITE } from './corpus/corpus.ts';

export const BENCH_SITE: Site = v.parse(Site, CORPUS_SITE);
