import type { VideoHits } from '../hits/hits.ts';
import type { FoundPage } from '../index/found-pages.ts';

/** Talks that are read a few at a time. Some may turn out not to match. */
export interface TalksOnDemand {
	/** How many have not been read yet. */
	readonly remaining: () => number;
	/** Reads up to `count` more talks: fewer if some wait or cannot be loaded. */
	readonly next: (count: number) => Promise<VideoHits[]>;
}

/** Reads a page; `undefined` if it cannot be loaded. */
export type Read = (result: FoundPage) => Promise<VideoHits | undefined>;

export const isRead = (talk: VideoHits | undefined): talk is VideoHits => talk !== undefined;
