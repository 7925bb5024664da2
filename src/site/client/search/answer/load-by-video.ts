import { loadOnce } from '../../page/load-once.ts';
import { mayNameVideo } from '../query/may-name-video.ts';
import type { namedVideo } from '../query/named-video.ts';
import type { SearchState } from '../query/state.ts';
import type { Answer } from './answer.ts';
import type { answerByVideo, VideoDependencies } from './by-video.ts';

declare global {
	/** Set by the script that answers queries naming a video. */
	var cuemarkByVideo:
		{ readonly namedVideo: typeof namedVideo; readonly answerByVideo: typeof answerByVideo } | undefined;
}

const load = loadOnce('by-video', () => globalThis.cuemarkByVideo);

/**
 * Answers a query that names a video: see `answerByVideo`. Loads what that needs only for a query that may name one; if
 * it cannot be loaded, the query counts as words.
 */
export async function answerIfVideo(
	{ query, filters }: SearchState,
	dependencies: VideoDependencies,
): Promise<Answer | undefined> {
	const loaded = mayNameVideo(query) ? await load().catch(() => undefined) : undefined;
	const named = loaded?.namedVideo(query);
	return named && loaded?.answerByVideo(named, filters, dependencies);
}
