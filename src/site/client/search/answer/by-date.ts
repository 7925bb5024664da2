import type { VideoHits } from '../hits/hits.ts';
import type { FoundPage } from '../index/found-pages.ts';
import type { Read, TalksOnDemand } from './talks-on-demand.ts';

/** Merges the index parts, each already sorted, by comparing their first talks. Talks without a date come last. */
export function byDate(
	parts: readonly (readonly FoundPage[])[],
	read: Read,
	order: 'newest' | 'oldest',
): TalksOnDemand {
	const queues = parts.map((results) => ({ results, at: 0, head: undefined as ReturnType<Read> | undefined }));
	const isBefore = (a: VideoHits, b: VideoHits): boolean => {
		if (a.published === '' || b.published === '') return a.published !== '';
		return order === 'newest' ? a.published > b.published : a.published < b.published;
	};
	const drop = (queue: (typeof queues)[number]): void => {
		queue.at++;
		queue.head = undefined;
	};
	const headOf = async (queue: (typeof queues)[number]) => {
		let result: FoundPage | undefined;
		while ((result = queue.results[queue.at])) {
			const talk = await (queue.head ??= read(result));
			if (talk) return { queue, talk };
			drop(queue);
		}
		return undefined;
	};
	const takeFirst = async (): Promise<VideoHits | undefined> => {
		const heads = await Promise.all(queues.map(headOf));
		const first = heads.reduce((best, head) => (!best || (head && isBefore(head.talk, best.talk)) ? head : best));
		if (first) drop(first.queue);
		return first?.talk;
	};
	return {
		remaining: () => queues.reduce((sum, { results, at }) => sum + results.length - at, 0),
		async next(count) {
			const talks: VideoHits[] = [];
			while (talks.length < count) {
				const talk = await takeFirst();
				if (!talk) break;
				talks.push(talk);
			}
			return talks;
		},
	};
}
