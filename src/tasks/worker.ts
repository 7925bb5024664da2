/** The tasks that run in the worker pool. They take and return plain values; large data goes through files. */
export { compressFiles } from '../offline/compressed-file.ts';
export { renderPages } from './render-pages.ts';
export { addPages } from '../search/index-workspace.ts';
export { packIndex } from './pack-index.ts';
export { relateTalks } from './relate-talks.ts';
export { studyTalks } from './study-talks.ts';
export { writeNotesPages, writeTermPages } from './write-pages.ts';
