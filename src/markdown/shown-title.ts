import type { StudyNotes } from '../model.ts';
import { timeTitle } from '../study/sections/title.ts';
import type { VideoFacts } from './pages/schemas.ts';

/**
 * Returns the substitute for a missing title: the heading of the first section. `undefined` if the video has a title or
 * the heading consists only of times.
 */
export function standInTitle({ video, sections: [first] }: Pick<StudyNotes, 'video' | 'sections'>): string | undefined {
	if (video.title !== '' || !first || first.title === timeTitle(first.second, first.end)) return undefined;
	return first.title;
}

/**
 * The title that all pages show for a video: its own, or else the substitute, or else its id. A double hyphen between
 * words becomes a dash.
 */
export const shownTitle = ({ title, shownAs, videoId }: Pick<VideoFacts, 'title' | 'shownAs' | 'videoId'>): string =>
	title === '' ? (shownAs ?? videoId) : title.replace(/(?<=\s)--(?=\s)/g, '–');
