import type { Stats } from 'node:fs';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/**
 * Leaves sirv only a range of bytes that it answers as RFC 9110 has it; without one it sends the whole file, as it may. By
 * itself it takes `bytes=-5` for the first six bytes, `abc` for a range, and throws where one ends before it begins or lies
 * beyond all numbers (https://github.com/lukeed/sirv/pull/175).
 *
 * sirv calls this, as its option `setHeaders`, right before it reads the header.
 *
 * @param stats of the file, read for this request alone (sirv's option `dev`): they may be changed
 */
export function leaveUsableRange(response: ServerResponse, _path: string, stats: Stats): void {
	const { headers } = response.req;
	const range = usableRange(headers.range ?? '', stats.size);
	if (range === undefined) delete headers.range;
	else headers.range = range;
	if (range === 'bytes=0-0') endAtFirstByte(response, stats);
}

/** sirv takes an end of 0 for none and sends all: so it is told that the file ends there, and its answer is put right. */
function endAtFirstByte(response: ServerResponse, stats: Stats): void {
	const { size } = stats;
	const writeHead = response.writeHead.bind(response) as (
		status: number,
		headers?: OutgoingHttpHeaders,
	) => ServerResponse;
	stats.size = Math.min(size, 1);
	response.writeHead = (status: number, headers?: unknown) =>
		writeHead(status, { ...(headers as OutgoingHttpHeaders), 'Content-Range': `bytes 0-0/${size}` });
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
	if (Number(last) < Number(first)) return undefined;
	return Number(last) === 0 && size > 0 ? 'bytes=0-0' : `bytes=${first}-${Math.min(Number(last), size - 1)}`;
}
