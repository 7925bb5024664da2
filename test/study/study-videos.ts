import type { Concept, GlossaryEntry, StudyNotes, Video } from '../../src/model.ts';
import type { Related } from '../../src/steps/corpus.ts';
import { findConcepts } from '../../src/study/concepts/concepts.ts';
import { findRelatedMoments } from '../../src/study/related/related-moments.ts';
import { studyVideo } from '../../src/study/study-video.ts';

/** All videos with their structure, and what ties them together. */
export interface Study {
	readonly related: Related;
	readonly concepts: readonly Concept[];
	/** In the order of the videos given. */
	readonly notes: readonly StudyNotes[];
}

/** Videos to study notes, as a build makes them side by side: each by itself, then what ties them together. */
export function studyVideos(videos: readonly Video[], glossary: readonly GlossaryEntry[] = []): Study {
	const studied = videos.map((video) => studyVideo(video, glossary));
	const traces = studied.map(({ trace }) => trace);
	return {
		notes: studied.map(({ notes }) => notes),
		related: findRelatedMoments(traces),
		concepts: findConcepts(traces, glossary),
	};
}
