/**
 * The parts of a build that run in a pool of workers. Each is given plain values, and answers with plain values; large
 * results go to files.
 */
export { drawPages } from './site/draw-pages.ts';
export { indexPart } from './offline/index-part.ts';
export { compressFiles } from './offline/compress-files.ts';
