export * from '../browser/program.ts';
