/**
 * The parts of a build that run side by side, in a pool of workers. Each is given plain values and answers with plain
 * values; what is large goes to files.
 */
export { compressFiles } from './compress-files.ts';
export { drawPages } from './draw-pages.ts';
export { shelvePages } from '../search/shelf.ts';
export { packIndex } from './pack-index.ts';
export { relateTalks } from './relate-talks.ts';
export { studyTalks } from './study-talks.ts';
export { writeNotesPages, writeTermPages } from './write-pages.ts';
