import type { Stats } from 'node:fs';
import type { ServerResponse } from 'node:http';

/**
 * Leaves sirv only a range of bytes that it answers as RFC 9110 has it; without one it sends the whole file, as it may. By
 * itself it takes `bytes=-5` for the first six bytes, `abc` for a range, and throws where one ends before it begins or lies
 * beyond all numbers (https://github.com/lukeed/sirv/pull/175).
 *
 * sirv calls this, as its option `setHeaders`, right before it reads the header.
 */
export function leaveUsableRange({ req: { headers } }: ServerResponse, _path: string, { size }: Stats): void {
	const range = usableRange(headers.range ?? '', size);
	if (range === undefined) delete headers.range;
	else headers.range = range;
}

/**
 * @param header `bytes=FIRST-LAST`, `bytes=FIRST-` or `bytes=-COUNT`
 * @param size bytes of the file
 * @returns `undefined` where the whole file is the answer. A range that begins behind the end is for sirv to refuse.
 */
function usableRange(header: string, size: number): string | undefined {
	const [match, first, last] = /^bytes=(\d*)-(\d*)$/i.exec(header) ?? [];
	if (match === undefined || (!first && !last)) return undefined;
	if (!first) return `bytes=${Math.max(0, size - Number(last))}-`;
	if (!last) return `bytes=${first}-`;
	// sirv takes an end of 0 for none.
	if (Number(last) < Number(first) || Number(last) === 0) return undefined;
	return `bytes=${first}-${Math.min(Number(last), size - 1)}`;
}
