export * from '../browser/speech.ts';
