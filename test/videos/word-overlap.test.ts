import { expect, test } from 'vitest';
import type { Segment, VideoId } from '../../src/model.ts';
import { wordOverlap } from '../../src/videos/word-overlap.ts';

const said = (text: string): Segment[] => [{ videoId: 'aaaaaaaaaaa' as VideoId, text, start: 0 }];

test.each([
	['Boats come home, he says.', 'boats come home he says and more of it', 1],
	['Boats come home, he says.', 'Boote kommen nach Hause, sagt er.', 0],
	['夜里渔船回到港口。', '夜里，渔船回到港口', 0.8],
	['夜里渔船回到港口。', '夜になると、漁船が港に戻ってきます。', 0],
	['', 'words', 0],
])('%s and %s have a word overlap of %d', (one, other, share) => {
	expect(wordOverlap(said(one), said(other))).toBeGreaterThanOrEqual(share);
	expect(wordOverlap(said(one), said(other))).toBeLessThanOrEqual(share + 0.2);
});
