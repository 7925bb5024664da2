import { constants } from 'node:fs';
import { copyFile, mkdir, open, stat } from 'node:fs/promises';
import path from 'node:path';

/** What a place holds: nothing, the very bytes of a file, or others. */
export type Occupancy = 'free' | 'same' | 'taken';

/** @throws the errors of the file system */
export async function occupancyOf(place: string, file: string): Promise<Occupancy> {
	const there = await stat(place).catch(() => null);
	if (!there) return 'free';
	return (await haveSameBytes(place, file)) ? 'same' : 'taken';
}

/**
 * Copies a file to a place where there is none.
 *
 * @throws the errors of the file system; also where there is one by now
 */
export async function copyTo(place: string, file: string): Promise<void> {
	await mkdir(path.dirname(place), { recursive: true });
	await copyFile(file, place, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
}

async function haveSameBytes(one: string, other: string): Promise<boolean> {
	const sizes = await Promise.all([stat(one), stat(other)]);
	if (!sizes.every((found) => found.isFile()) || sizes[0].size !== sizes[1].size) return false;
	const files = await Promise.all([open(one), open(other)]);
	const buffers = [Buffer.alloc(1 << 20), Buffer.alloc(1 << 20)] as const;
	try {
		for (;;) {
			const [a, b] = await Promise.all([files[0].read(buffers[0]), files[1].read(buffers[1])]);
			const part = buffers[0].subarray(0, a.bytesRead);
			if (a.bytesRead !== b.bytesRead || !part.equals(buffers[1].subarray(0, b.bytesRead))) return false;
			if (a.bytesRead === 0) return true;
		}
	} finally {
		await Promise.all(files.map((file) => file.close()));
	}
}
