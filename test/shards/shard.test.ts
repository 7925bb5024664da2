import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countParts } from '../../src/search/parts.ts';
import { hasIndexPart, hasPage, partName, readShard, type Shard } from '../../src/shards/shard.ts';

const shardsOf = (of: number): Shard[] => Array.from({ length: of }, (_, at) => ({ index: at + 1, of }));

test('a shard is written as its number and the total', () => {
	expect(readShard('2/8')).toEqual({ index: 2, of: 8 });
	expect(readShard('16/16')).toEqual({ index: 16, of: 16 });
	expect(partName(readShard('2/8'))).toBe('part-2-of-8');
});

test.each(['', '2', '2/', '0/4', '5/4', '-1/4', '1.5/4', '1/4/4', 'a/b', ' 1/4', '1/99999'])(
	'"%s" is no shard',
	(text) => {
		expect(() => readShard(text)).toThrow(expect.objectContaining({ fault: 'usage' }));
	},
);

test('there are at most as many shards as a large index has parts', () => {
	expect(countParts(1_000_000)).toBe(16);
	expect(() => readShard('1/17')).toThrow('the maximum is 16');
});

test('each page and each part of the index belongs to exactly one shard', () => {
	const count = fc.integer({ min: 1, max: 16 });
	fc.assert(
		fc.property(count, fc.string(), fc.nat({ max: 15 }), (of, file, part) => {
			expect(shardsOf(of).filter((shard) => hasPage(shard, file))).toHaveLength(1);
			expect(shardsOf(of).filter((shard) => hasIndexPart(shard, part))).toHaveLength(1);
		}),
	);
});

test('pages are distributed evenly, and in the same way on every machine', () => {
	const files = Array.from({ length: 4000 }, (_, at) => `terms/term-${at}.html`);
	for (const shard of shardsOf(4)) {
		const own = files.filter((file) => hasPage(shard, file)).length;
		expect(own).toBeGreaterThan(900);
		expect(own).toBeLessThan(1100);
	}
	expect(shardsOf(4).find((shard) => hasPage(shard, 'terms/lighthouse.html'))?.index).toBe(3);
});
