import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StudyNotes, VideoId } from '../model.ts';
import { digestOf } from './digest.ts';
import { readFrontMatter } from './front-matter.ts';
import { namePages } from './page-name.ts';
import { writePage } from './write-page.ts';

/** What became of the pages in a folder. Names are file names. */
export interface SavedPages {
	readonly written: readonly string[];
	readonly unchanged: readonly string[];
	/** Edited by hand, so left as they are though their video is in the sources. */
	readonly edited: readonly string[];
	/** Edited by hand, and kept though their video has left the sources. */
	readonly orphaned: readonly string[];
	readonly removed: readonly string[];
}

interface ExistingPage {
	readonly file: string;
	readonly text: string;
	readonly videoId: VideoId;
	readonly edited: boolean;
}

/**
 * Writes the notes pages of all videos into a folder and removes those of videos that are gone. A page that was edited by
 * hand is neither overwritten nor removed. Each file is replaced in one step: a kill at any time leaves the old page or
 * the new one.
 *
 * @param shownAs how the folder is named in errors
 * @throws {CuemarkError} where an edited page has a front matter that cannot be read; then nothing has been written
 */
export async function savePages(
	folder: string,
	shownAs: string,
	notes: readonly StudyNotes[],
	onPage?: (done: number, total: number) => void,
): Promise<SavedPages> {
	const partial = join(folder, '.partial');
	await mkdir(folder, { recursive: true });
	await rm(partial, { recursive: true, force: true });
	const existing = await readPages(folder, shownAs);
	await mkdir(partial);

	const names = namePages(notes.map(({ video }) => video));
	const result = {
		written: [] as string[],
		unchanged: [] as string[],
		edited: [] as string[],
		orphaned: [] as string[],
		removed: [] as string[],
	};
	const remove = async (file: string): Promise<void> => {
		await rm(join(folder, file));
		result.removed.push(file);
	};
	for (const [index, page] of notes.entries()) {
		const file = `${names.get(page.video.id) ?? ''}.md`;
		const before = existing.get(page.video.id);
		existing.delete(page.video.id);
		if (before?.edited) {
			result.edited.push(before.file);
		} else {
			const text = writePage(page);
			if (before?.file === file && before.text === text) {
				result.unchanged.push(file);
			} else {
				await writeFile(join(partial, file), text);
				await rename(join(partial, file), join(folder, file));
				result.written.push(file);
				if (before && before.file !== file) await remove(before.file);
			}
		}
		onPage?.(index + 1, notes.length);
	}
	for (const { file, edited } of existing.values()) {
		if (edited) result.orphaned.push(file);
		else await remove(file);
	}
	await rm(partial, { recursive: true });
	return result;
}

async function readPages(folder: string, shownAs: string): Promise<Map<VideoId, ExistingPage>> {
	const files = (await readdir(folder)).filter((file) => file.endsWith('.md')).sort();
	const pages = new Map<VideoId, ExistingPage>();
	for (const file of files) {
		const text = await readFile(join(folder, file), 'utf8');
		const { frontMatter } = readFrontMatter(text, `${shownAs}/${file}`);
		const edited = digestOf(text) !== frontMatter.digest;
		// Of two pages of one video, which only a hand can have made, the edited one counts.
		if (pages.get(frontMatter.videoId)?.edited) continue;
		pages.set(frontMatter.videoId, { file, text, videoId: frontMatter.videoId, edited });
	}
	return pages;
}
