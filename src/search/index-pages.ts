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

/** What Pagefind made of some pages. */
export interface SearchIndex {
	readonly files: readonly IndexFile[];
	/** How many pages can be found: those with a `data-pagefind-body`. */
	readonly pages: number;
}

/** What Pagefind says of its index. */
interface Entry {
	readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
}

/**
 * How many places of words a file of the index holds, about. A search reads the list of all such files and one of them, of
 * each part of the index: the bytes of the list shrink with the size of a file, those of the file grow with it. Together
 * they are fewest where both are about the same, so the size grows with the square root of the pages.
 */
const placesInChunk = (pages: number): number => Math.max(1000, Math.round(220 * Math.sqrt(pages)));
/** Milliseconds between two looks at whether the disk takes new files. */
const LOOK = 1000;

/** The files of Pagefind that a site needs: its data and its program. */
const ofUse = /\.(?:pf_\w+|pagefind)$|^pagefind(?:-entry\.json|\.js)$/;

/**
 * Indexes HTML pages with Pagefind. Each element with an `id` and a `data-pagefind-title` is a result of its own, so every
 * moment is. A page's language is that of its `<html lang>`, its address that of its file. The same pages in the same order
 * give the same index. About 8 ms of one core for half an hour of talk, and 1.2 MB of memory.
 *
 * Names each page to Pagefind: it numbers the pages of a folder as the disk lists them, which is another order on another
 * disk. Speaks to Pagefind's service without its interface for Node, which has one service, and so one size of files, for
 * all indexes at once, and waits without an end for one that has died. Where the disk refuses a file, the service itself tries
 * without an end to make it: that is looked for meanwhile.
 *
 * @param pages folder of the pages
 * @param files their paths in it, in the order in which they are numbered: letters, digits and `/-_.`, which a pattern of
 *   Pagefind's takes as they are
 * @param index folder for what comes of it: see `readIndex`
 * @param signal ends it: Pagefind writes nothing more
 * @throws the reason of the signal
 * @throws {CuemarkError} where Pagefind cannot run or refuses a page
 * @throws {Error} the error of the file system that it ran into
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
	const env = { ...Object.fromEntries(own), PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: String(placesInChunk(files.length)) };
	const stuck = new AbortController();
	const ending = AbortSignal.any([stuck.signal, ...(signal ? [signal] : [])]);
	const looking = setInterval(() => {
		try {
			tryToMake(`${index}.try`);
		} catch (error) {
			stuck.abort(error);
		}
	}, LOOK);
	try {
		ending.throwIfAborted();
		const answers = await ask(requests, { env, cwd: pages, signal: ending });
		const refused = answers.find(({ type }) => type === 'Error');
		if (refused) throw new Error(refused.message);
		const unread = files.filter((_, number) => answers[number + 1]?.page_count !== 1);
		if (unread.length > 0) throw new Error(`Pagefind cannot read ${unread.join(', ')}`);
	} catch (error) {
		ending.throwIfAborted();
		const { stderr = '' } = error as { stderr?: string };
		throw (
			errorOfProgram(stderr, 'the site cannot be indexed for search', index, error) ??
			new CuemarkError(`The site could not be indexed for search: ${reasonOf(error)}.`, { cause: error })
		);
	} finally {
		clearInterval(looking);
	}
}

/** @throws the error of the file system where it refuses a new file */
function tryToMake(file: string): void {
	writeFileSync(file, '');
	rmSync(file);
}

/** What Pagefind's service answers, as far as it is read here. */
interface Answer {
	readonly type: string;
	/** Of an error. */
	readonly message?: string;
	/** How many pages an `AddDir` added. */
	readonly page_count?: number;
}

/**
 * Has Pagefind's service answer some requests, one after the other. Each goes as JSON in base64 with a comma behind it, and
 * so do the answers.
 */
async function ask(requests: readonly object[], options: ExecFileOptions): Promise<Answer[]> {
	const running = promisify(execFile)(pagefindProgram(), ['--service'], {
		...options,
		encoding: 'utf8',
		maxBuffer: Infinity,
		// At once: it has nothing to put away.
		killSignal: 'SIGKILL',
	});
	const { stdin, stdout } = running.child;
	// Where the service ends early, its exit code and what it printed say more than that nobody reads on.
	stdin?.on('error', () => undefined);
	let answered = 0;
	stdout?.on('data', (answers: string) => {
		answered += answers.split(',').length - 1;
		// Not before: at the end of its input, the service ends at once.
		if (answered === requests.length) stdin?.end();
	});
	for (const [message_id, payload] of requests.entries())
		stdin?.write(`${Buffer.from(JSON.stringify({ message_id, payload })).toString('base64')},`);
	const answers = (await running).stdout.split(',').slice(0, -1);
	return answers.map((answer) => (JSON.parse(Buffer.from(answer, 'base64').toString()) as { payload: Answer }).payload);
}

/** Reads what `indexPages` made. */
export function readIndex(index: string): SearchIndex {
	const names = readdirSync(index, { recursive: true, encoding: 'utf8' }).map((name) => slashed(name));
	const files = names
		.filter((name) => ofUse.test(name))
		.sort()
		.map((path) => ({ path, content: readFileSync(join(index, path)) }));
	const entry = files.find(({ path }) => path === 'pagefind-entry.json');
	if (!entry) throw new Error(`Pagefind left no index in ${index}.`);
	const { languages } = JSON.parse(entry.content.toString()) as Entry;
	const pages = Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
	return { files, pages };
}

/** The path of Pagefind's program, which is an optional package, one for each platform. */
function pagefindProgram(): string {
	const platform = process.platform === 'win32' ? 'windows' : process.platform;
	const name = platform === 'windows' ? 'pagefind_extended.exe' : 'pagefind_extended';
	return createRequire(import.meta.url).resolve(`@pagefind/${platform}-${process.arch}/bin/${name}`);
}
