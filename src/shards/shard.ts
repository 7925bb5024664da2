import { CuemarkError } from '../errors.ts';
import { MOST_PARTS, partOf } from '../search/parts.ts';

/** One of the machines that build a site together: the first is 1 of so many. */
export interface Shard {
	readonly index: number;
	readonly of: number;
}

/**
 * Reads `2/8`.
 *
 * @throws {CuemarkError} (usage) where a text is anything else
 */
export function readShard(text: string): Shard {
	const [, index = '', of = ''] = /^([0-9]{1,4})\/([0-9]{1,4})$/.exec(text) ?? [];
	const shard = { index: Number(index), of: Number(of) };
	if (shard.index < 1 || shard.index > shard.of) {
		throw new CuemarkError(`The shard "${text}" cannot be used.`, {
			fault: 'usage',
			hint: 'Give its number and how many there are, such as --shard 2/8.',
		});
	}
	if (shard.of > MOST_PARTS) {
		throw new CuemarkError(`A site cannot be built in ${shard.of} shards: ${MOST_PARTS} are the most.`, {
			fault: 'usage',
			hint: 'The index for search is cut into no more parts, and each is made in one place. Powers of two share it evenly.',
		});
	}
	return shard;
}

/** How a shard is named: `2/8`. */
export const shardName = ({ index, of }: Shard): string => `${index}/${of}`;

/** Folder that a shard's part goes to where none is named. */
export const partName = ({ index, of }: Shard): string => `part-${index}-of-${of}`;

/** Whether a part of the search index, and with it the pages that are in it, falls to a shard. */
export const hasIndexPart = ({ index, of }: Shard, part: number): boolean => part % of === index - 1;

/** Whether a page that is in no part of the search index falls to a shard: always the same one. */
export const hasPage = ({ index, of }: Shard, file: string): boolean => partOf(file, of) === index - 1;
