import { CuemarkError } from '../errors.ts';
import { MOST_PARTS, partOf } from '../search/parts.ts';

/** One of several machines that build a site together: number `index` of `of`, counted from 1. */
export interface Shard {
	readonly index: number;
	readonly of: number;
}

/**
 * Parses `2/8`.
 *
 * @throws {CuemarkError} (usage) if the text is anything else
 */
export function readShard(text: string): Shard {
	const [, index = '', of = ''] = /^([0-9]{1,4})\/([0-9]{1,4})$/.exec(text) ?? [];
	const shard = { index: Number(index), of: Number(of) };
	if (shard.index < 1 || shard.index > shard.of) {
		throw new CuemarkError(`The shard "${text}" is invalid.`, {
			fault: 'usage',
			hint: 'Give its number and the total, such as --shard 2/8.',
		});
	}
	if (shard.of > MOST_PARTS) {
		throw new CuemarkError(`A site cannot be built in ${shard.of} shards: the maximum is ${MOST_PARTS}.`, {
			fault: 'usage',
			hint: 'The search index cannot be divided further. Powers of two divide it evenly.',
		});
	}
	return shard;
}

/** The name of a shard: `2/8`. */
export const shardName = ({ index, of }: Shard): string => `${index}/${of}`;

/** Default folder for a shard's part. */
export const partName = ({ index, of }: Shard): string => `part-${index}-of-${of}`;

/** Whether a shard builds a part of the search index and renders the pages in it. */
export const hasIndexPart = ({ index, of }: Shard, part: number): boolean => part % of === index - 1;

/** Whether a shard renders a page that is not indexed. Every such page belongs to exactly one shard. */
export const hasPage = ({ index, of }: Shard, file: string): boolean => partOf(file, of) === index - 1;
