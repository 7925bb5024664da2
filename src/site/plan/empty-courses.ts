import type { Problem, SourceLocation } from '../../errors.ts';
import type { Video } from '../../model.ts';
import type { CourseSettings } from '../../notebook/settings.ts';
import { closestName } from '../../text/closest-name.ts';

/**
 * Returns a warning for each course in `site.yaml` that has no talks and so appears nowhere.
 *
 * @param locate finds the position of a key path in `site.yaml`
 */
export function findEmptyCourses(
	named: readonly CourseSettings[],
	videos: readonly Pick<Video, 'courses'>[],
	locate: (path: readonly PropertyKey[]) => SourceLocation,
): Problem[] {
	const folders = [...new Set(videos.flatMap(({ courses }) => courses))];
	return [...named.entries()]
		.filter(([, { folder }]) => !folders.includes(folder))
		.map(([index, { folder }]) => ({
			...locate(['courses', index, 'folder']),
			reason: `The course "${folder}" has no talks: there are none in that folder.`,
			hint: hintFor(folder, folders),
		}));
}

function hintFor(folder: string, folders: readonly string[]): string {
	const below = folders.filter((other) => other.startsWith(`${folder}/`)).sort()[0];
	if (below !== undefined) return `Each folder that contains files is a course of its own: use "${below}".`;
	const likest = closestName(folder, folders);
	return likest === undefined ? 'Write the path of the folder relative to sources/.' : `Did you mean "${likest}"?`;
}
