import { expect, test } from 'vitest';
import type { Segment, VideoDetails, VideoId } from '../../src/model.ts';
import { detailsOf } from '../../src/videos/languages.ts';

const transcript = (details: VideoDetails) => {
	const segment: Segment = { videoId: 'dQw4w9WgXcQ' as VideoId, text: 'words', start: 0, details };
	return { segments: [segment] } as unknown as Parameters<typeof detailsOf>[0][number];
};

test('details from one transcript are kept, and where several differ, the most detailed wins', () => {
	const long = { description: 'Boats, at length and in detail.', duration: 3 };
	const short = { description: 'A talk.', media: 'b/talk.mp3' };
	const all = { ...long, media: 'b/talk.mp3' };
	expect(detailsOf([transcript(long), transcript(short)])).toEqual(all);
	expect(detailsOf([transcript(short), transcript({}), transcript(long)])).toEqual(all);
	expect(detailsOf([transcript({})])).toBeUndefined();
});
