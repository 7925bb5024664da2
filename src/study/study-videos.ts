import type { GlossaryEntry, Study, StudyNotes, Video } from '../model.ts';
import { findConcepts } from './across/concepts.ts';
import { readCorpus } from './across/corpus.ts';
import { findRelatedMoments } from './across/related-moments.ts';
import { studyTranslations } from './study-translations.ts';
import { studyVideo } from './study-video.ts';

/**
 * Videos to study notes: first each by itself, then what ties them together. The order of the videos does not matter,
 * but that the notes come in it.
 */
export function studyVideos(videos: readonly Video[], glossary: readonly GlossaryEntry[] = []): Study {
	const alone = videos.map((video) => studyVideo(video, glossary));
	const corpus = readCorpus(alone);
	const related = findRelatedMoments(corpus);
	const notes = alone.map((one, video): StudyNotes => {
		const translations = studyTranslations(one.video, glossary);
		return {
			...one,
			sections: one.sections.map((section, index) => ({ ...section, related: related[video]?.[index] ?? [] })),
			...(translations.length > 0 && { translations }),
		};
	});
	return { notes, concepts: findConcepts(corpus, glossary) };
}
