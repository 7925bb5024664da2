/**
 * Reads the sources of a notebook and groups them by video, like the first step of a build: `node read-segments.ts
 * NOTEBOOK`. Prints the counts as JSON.
 */
import { openNotebook } from '../../../src/notebook/notebook.ts';
import { findSources } from '../../../src/sources/find.ts';
import { readSources } from '../../../src/sources/read.ts';
import { groupVideos } from '../../../src/videos/group-videos.ts';

const notebook = await openNotebook(process.argv[2] ?? '');
const files = await readSources((await findSources(notebook.sources, 'sources')).files);
const { videos } = groupVideos(files, notebook.settings.language);
const segments = videos.reduce((total, { moments }) => total + moments.length, 0);
console.log(JSON.stringify({ segments, videos: videos.length }));
