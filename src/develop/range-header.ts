import type { Stats } from 'node:fs';
import type { ServerResponse } from 'node:http';

/**
 * Removes or normalizes a Range header that sirv would answer wrongly by RFC 9110; without one it sends the whole file,
 * which is allowed. By itself it takes `bytes=-5` for the first six bytes and `abc` for a range, and throws if a range
 * ends before it begins or exceeds all numbers (https://github.com/lukeed/sirv/pull/175).
 *
 * sirv calls this as its option `setHeaders`, right before it reads the header.
 */
export function fixRangeHeader({ req: { headers } }: ServerResponse, _path: string, { size }: Stats): void {
	const range = usableRange(headers.range ?? '', size);
	if (range === undefined) delete headers.range;
	else headers.range = range;
}

/**
 * @param header `bytes=FIRST-LAST`, `bytes=FIRST-` or `bytes=-COUNT`
 * @param size bytes of the file
 * @returns `undefined` if the whole file is the answer. A range that begins beyond the end is left for sirv to reject.
 */
function usableRange(header: string, size: number): string | undefined {
	const [match, first, last] = /^bytes=(\d*)-(\d*)$/i.exec(header) ?? [];
	if (match === undefined || (!first && !last)) return undefined;
	if (!first) return `bytes=${Math.max(0, size - Number(last))}-`;
	if (!last) return `bytes=${first}-`;
	// sirv treats an end of 0 as a missing one.
	if (Number(last) < Number(first) || Number(last) === 0) return undefined;
	return `bytes=${first}-${Math.min(Number(last), size - 1)}`;
}
