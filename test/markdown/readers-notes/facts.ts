import type { VideoFacts } from '../../../src/markdown/pages/schemas.ts';
import type { VideoId } from '../../../src/model.ts';

/** The front matter of an hour-long talk. */
export const facts = (videoId: string, more: Partial<VideoFacts> = {}): VideoFacts => ({
	videoId: videoId as VideoId,
	title: 'A talk',
	duration: 3600,
	language: 'en',
	courses: [],
	sections: [],
	languages: [],
	...more,
});
