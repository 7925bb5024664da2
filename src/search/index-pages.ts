import { execFile, type ExecFileOptions } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CuemarkError, reasonOf } from '../errors.ts';
import { slashed } from '../files/slashed.ts';
import { errorOfProgram } from '../files/system-error.ts';
import { signMarks } from '../text/sign-words.ts';

/** A file of Pagefind's index. */
export interface IndexFile {
	/** `index/en_14a2b3c.pf_index` */
	readonly path: string;
	readonly content: Uint8Array;
}

/**
 * Approximate number of word positions in a file of the index. A search reads the list of files and one file from each
 * part of the index. Larger files make the list shorter and a file longer; the total is smallest if both are about
 * equal, so the size grows with the square root of the pages.
 */
const positionsPerFile = (pages: number): number => Math.max(1000, Math.round(220 * Math.sqrt(pages)));
/** Milliseconds between two checks whether the disk accepts new files. */
const CHECK_INTERVAL = 1000;

/** Pagefind's files that belong to an index; beside them are scripts and styles. */
const indexFiles = /\.(?:pf_\w+|pagefind)$|^pagefind-entry\.json$/;

/**
 * Indexes HTML pages with Pagefind. Each element with an `id` and a `data-pagefind-title` becomes a separate result, so
 * every moment does. A page's language is its `<html lang>`, and its address its file. The same pages in the same order
 * give the same index. About 8 ms of one core for half an hour of talk, and 1.2 MB of memory.
 *
 * Adds each page by name, because Pagefind numbers the pages of a folder in the order in which the disk lists them,
 * which varies between disks. Talks to Pagefind's service directly, because its Node API has a single service, and thus
 * one file size, for all indexes at once, and waits forever for a service that has died. If the disk refuses a file,
 * the service itself retries forever, so this checks the disk in the meantime.
 *
 * @param pages folder of the pages
 * @param files their paths in it, in the order in which to number them; only letters, digits and `/-_.`, which have no
 *   special meaning in Pagefind's glob patterns
 * @param index output folder: see `readIndex`
 * @param signal aborts indexing: Pagefind writes nothing more
 * @throws the signal's reason, if aborted
 * @throws {CuemarkError} if Pagefind cannot run or refuses a page
 * @throws {Error} the file system error, if the disk refuses a file
 */
export async function indexPages(
	pages: string,
	files: readonly string[],
	index: string,
	signal?: AbortSignal,
): Promise<void> {
	const requests = [
		{ type: 'NewIndex', config: { keep_index_url: true, include_characters: signMarks } },
		...files.map((file) => ({ type: 'AddDir', index_id: 0, path: pages, glob: file })),
		{ type: 'WriteFiles', index_id: 0, output_path: index },
	];
	// Ignores the user's own Pagefind settings, and a pagefind.yml in the current folder.
	const own = Object.entries(process.env).filter(([name]) => !name.startsWith('PAGEFIND_'));
	const env = {
		...Object.fromEntries(own),
		PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: String(positionsPerFile(files.length)),
	};
	const diskFault = new AbortController();
	const abort = AbortSignal.any([diskFault.signal, ...(signal ? [signal] : [])]);
	const checking = setInterval(() => {
		try {
			tryToCreate(`${index}.try`);
		} catch (error) {
			diskFault.abort(error);
		}
	}, CHECK_INTERVAL);
	try {
		abort.throwIfAborted();
		const answers = await ask(requests, { env, cwd: pages, signal: abort });
		const failure = answers.find(({ type }) => type === 'Error');
		if (failure) throw new Error(failure.message);
		const unreadable = files.filter((_, number) => answers[number + 1]?.page_count !== 1);
		if (unreadable.length > 0) throw new Error(`Pagefind cannot read ${unreadable.join(', ')}`);
	} catch (error) {
		abort.throwIfAborted();
		const { stderr = '' } = error as { stderr?: string };
		throw (
			errorOfProgram(stderr, 'the site cannot be indexed for search', index, error) ??
			new CuemarkError(`The site could not be indexed for search: ${reasonOf(error)}.`, { cause: error })
		);
	} finally {
		clearInterval(checking);
	}
}

/** @throws the file system error, if it refuses a new file */
function tryToCreate(file: string): void {
	writeFileSync(file, '');
	rmSync(file);
}

/** An answer from Pagefind's service, as far as it is read here. */
interface Answer {
	readonly type: string;
	/** For an error. */
	readonly message?: string;
	/** Number of pages that an `AddDir` added. */
	readonly page_count?: number;
}

/**
 * Sends requests to Pagefind's service, one after the other, and returns its answers. Each message is JSON in base64,
 * followed by a comma.
 */
async function ask(requests: readonly object[], options: ExecFileOptions): Promise<Answer[]> {
	const running = promisify(execFile)(pagefindProgram(), ['--service'], {
		...options,
		encoding: 'utf8',
		maxBuffer: Infinity,
		// It has nothing to clean up.
		killSignal: 'SIGKILL',
	});
	const { stdin, stdout } = running.child;
	// If the service exits early, its exit code and output are more informative than this error.
	stdin?.on('error', () => undefined);
	let answered = 0;
	stdout?.on('data', (answers: string) => {
		answered += answers.split(',').length - 1;
		// Not earlier: the service exits immediately at the end of its input.
		if (answered === requests.length) stdin?.end();
	});
	for (const [message_id, payload] of requests.entries())
		stdin?.write(`${Buffer.from(JSON.stringify({ message_id, payload })).toString('base64')},`);
	const answers = (await running).stdout.split(',').slice(0, -1);
	return answers.map((answer) => (JSON.parse(Buffer.from(answer, 'base64').toString()) as { payload: Answer }).payload);
}

/** Reads the index that `indexPages` wrote. */
export function readIndex(index: string): IndexFile[] {
	const names = readdirSync(index, { recursive: true, encoding: 'utf8' }).map((name) => slashed(name));
	return names
		.filter((name) => indexFiles.test(name))
		.sort()
		.map((path) => ({ path, content: readFileSync(join(index, path)) }));
}

/** The path of Pagefind's executable, from an optional package for each platform. */
function pagefindProgram(): string {
	const platform = process.platform === 'win32' ? 'windows' : process.platform;
	const name = platform === 'windows' ? 'pagefind_extended.exe' : 'pagefind_extended';
	return createRequire(import.meta.url).resolve(`@pagefind/${platform}-${process.arch}/bin/${name}`);
}
