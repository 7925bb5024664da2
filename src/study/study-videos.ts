import type { GlossaryEntry, Study, Video } from '../model.ts';
import { tieTogether } from './across/tie-together.ts';
import { studyAndTrace } from './study-video.ts';

/**
 * Videos to study notes: first each by itself, then what ties them together. The order of the videos does not matter,
 * but that the notes come in it.
 */
export function studyVideos(videos: readonly Video[], glossary: readonly GlossaryEntry[] = []): Study {
	const studied = videos.map((video) => studyAndTrace(video, glossary));
	const ties = tieTogether(
		studied.map(({ trace }) => trace),
		glossary,
	);
	return { notes: studied.map(({ notes }) => notes), ...ties };
}
