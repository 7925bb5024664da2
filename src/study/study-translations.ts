import type { GlossaryEntry, StudyNotes, Video } from '../model.ts';
import { studyVideo } from './study-video.ts';

/**
 * The study notes of a video's transcripts in other languages, each made of its own words as if it were the only one.
 * What ties videos together is found in the main language alone, so that nothing counts twice.
 */
export function studyTranslations(video: Video, glossary: readonly GlossaryEntry[]): StudyNotes[] {
	const { translations = [], ...main } = video;
	return translations.map(({ language, moments }) => studyVideo({ ...main, language, moments }, glossary));
}
