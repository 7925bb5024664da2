import type { StudyNotes } from '../model.ts';
import { timeTitle } from '../study/sections/time-title.ts';
import type { VideoFacts } from './pages/schemas.ts';

/**
 * What a video that has no title is shown as: the heading of its first section. `undefined` where it has a title, and where
 * that heading tells no more than times.
 */
export function standInTitle({ video, sections: [first] }: Pick<StudyNotes, 'video' | 'sections'>): string | undefined {
	if (video.title !== '' || !first || first.title === timeTitle(first.second, first.end)) return undefined;
	return first.title;
}

/**
 * What every page calls a video: its title, else what stands in for one, else its id. Two hyphens between words, as keyboards have
 * them, are a dash.
 */
export const shownTitle = ({ title, shownAs, videoId }: Pick<VideoFacts, 'title' | 'shownAs' | 'videoId'>): string =>
	title === '' ? (shownAs ?? videoId) : title.replace(/(?<=\s)--(?=\s)/g, '–');
