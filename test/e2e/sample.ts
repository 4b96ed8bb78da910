export * from '../browser/sample.ts';
