import type { Problem, SourceLocation } from '../../errors.ts';
import type { GlossaryEntry, Video } from '../../model.ts';
import { closestName } from '../../text/closest-name.ts';
import { videoIdLookup } from '../../sources/captions/identity/video-address.ts';

/** What a scope can name of a video: its id, as people write it, or a course. */
export interface Placed extends Pick<Video, 'id' | 'courses'> {
	readonly url?: string | undefined;
}

/** Whether a video is in the scope of a term. */
export const isInScope = ({ scope }: Pick<GlossaryEntry, 'scope'>, video: Placed): boolean =>
	scope === 'all' ||
	('video' in scope
		? scope.video.map(videoIdLookup([video])).some((id) => id !== undefined)
		: scope.course.some((name) => video.courses.some(isOrIsBelow(name))));

/** A course is a folder, which may contain others. */
const isOrIsBelow =
	(name: string) =>
	(course: string): boolean =>
		course === name || course.startsWith(`${name}/`);

/**
 * The names in the glossary's scopes that match no course and no video. Misheard forms with such a scope are never
 * corrected there.
 *
 * @param locate returns the location of a value in the glossary by its path of keys
 */
export function findEmptyScopes(
	glossary: readonly GlossaryEntry[],
	videos: readonly Placed[],
	locate: (path: readonly PropertyKey[]) => SourceLocation,
): Problem[] {
	const courses = [...new Set(videos.flatMap((video) => video.courses))];
	const ids: string[] = videos.map(({ id }) => id);
	const find = videoIdLookup(videos);
	return glossary.flatMap(({ term, scope }, index) => {
		if (scope === 'all') return [];
		const [kind, names, known] =
			'video' in scope ? (['video', scope.video, ids] as const) : (['course', scope.course, courses] as const);
		return names
			.filter((name) => (kind === 'video' ? find(name) === undefined : !known.some(isOrIsBelow(name))))
			.map((name) => ({
				...locate([index, 'scope']),
				reason: `The scope of "${term}" names the ${kind} "${name}", which does not exist.`,
				hint: hintFor(name, known, kind),
			}));
	});
}

function hintFor(name: string, known: readonly string[], kind: 'course' | 'video'): string {
	const likest = closestName(name, known);
	if (likest !== undefined) return `Did you mean "${likest}"?`;
	return kind === 'course' ? 'Use the name of the course’s folder in sources/.' : 'Use the id of the video.';
}
