import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type NotesOptions, prepareSite } from '../build.ts';
import { fingerprintOf } from '../cache/fingerprint.ts';
import { CuemarkError } from '../errors.ts';
import { LockedError } from '../lock/lock.ts';
import { inputFiles, inputFolders, pageFolders, spellingsOf } from '../notebook/names.ts';
import type { Progress } from '../progress.ts';
import { describeError } from '../report/describe-error.ts';
import { describeProblems } from '../report/describe-problems.ts';
import type { BuildReport } from '../report/report.ts';
import { openPool } from '../tasks/pool.ts';
import { type DevSite, createDevSite } from './dev-site.ts';

/** Names in the notebook's folder of whatever a site is made from, apart from the pages. */
const inputNames = [...inputFolders, ...inputFiles.flatMap(spellingsOf)];

/** Paths in a notebook where changes are followed. */
export const followedIn = (content: string): string[] =>
	[...inputNames, ...pageFolders].map((name) => join(content, name));

/** Milliseconds without a change before the notebook is read: a program may still be writing. */
const DEBOUNCE = 50;
/** Milliseconds between two attempts while another command uses the notebook. */
const LOCK_RETRY_INTERVAL = 250;

export interface Shown {
	/** The last site without errors; absent until there is one. */
	readonly site?: DevSite;
	/** Current problems of the notebook, or what was left out of the site; empty if none. */
	readonly problems: string;
}

/** Callbacks about updates of the site. */
export interface Listener {
	/** Files have changed and are being read; `paths` lists those that are known. */
	readonly onChange?: (paths: readonly string[]) => void;
	readonly onShown?: (report: BuildReport) => void;
	/** The notebook has an error. The site does not change. */
	readonly onMistake?: (error: unknown) => void;
	/** Another command is using the notebook; the update waits for it. */
	readonly onWaiting?: (reason: LockedError) => void;
}

/** The site of a notebook, kept up to date. */
export interface LiveNotebook {
	readonly shown: () => Shown;
	readonly listen: (listener: Listener) => void;
	/**
	 * Updates the site if the notebook has changed. If an update is running already, one more follows.
	 *
	 * @param path file that may have changed
	 * @throws {CuemarkError} (usage) if no notebook has been read yet and the folder is not one
	 */
	readonly refresh: (path?: string, progress?: Progress) => Promise<void>;
	readonly close: () => Promise<void>;
}

const silent: Progress = { step: () => {}, count: () => {} };

/**
 * Opens a notebook and keeps its site up to date.
 *
 * @param content the notebook's folder
 */
export function openLiveNotebook({ content, skipInvalid }: Omit<NotesOptions, 'progress'>): LiveNotebook {
	const inputs = (): string => fingerprintOf(inputNames.map((name) => join(content, name)));
	const pages = (): string => fingerprintOf(pageFolders.map((name) => join(content, name)));
	const listeners: Listener[] = [];
	const changed = new Set<string>();
	let pool = openPool();
	let shown: Shown = { problems: '' };
	/** Fingerprints of the inputs as last read, and of the pages as last written. */
	let last: { readonly inputs: string; readonly pages: string | undefined } | undefined;

	/** Waits until no file changes any more. */
	const settled = async (): Promise<{ inputs: string; pages: string }> => {
		for (let before = { inputs: inputs(), pages: pages() }; ;) {
			await setTimeout(DEBOUNCE);
			const now = { inputs: inputs(), pages: pages() };
			if (now.inputs === before.inputs && now.pages === before.pages) return now;
			before = now;
		}
	};

	const prepare = async (progress: Progress): ReturnType<typeof prepareSite> => {
		for (let isWaiting = false; ; isWaiting = true) {
			try {
				return await prepareSite({ content, skipInvalid, progress }, pool);
			} catch (error) {
				if (!(error instanceof LockedError)) throw error;
				if (!isWaiting) for (const { onWaiting } of listeners) onWaiting?.(error);
				await setTimeout(LOCK_RETRY_INTERVAL);
			}
		}
	};

	const update = async (progress: Progress): Promise<void> => {
		let now: typeof last;
		try {
			now = await settled();
			const paths = [...changed];
			changed.clear();
			if (now.inputs === last?.inputs && now.pages === last.pages) return;
			if (last) for (const { onChange } of listeners) onChange?.(paths);
			const { report, pagesFingerprint, ...plan } = await prepare(progress);
			last = { inputs: now.inputs, pages: pagesFingerprint };
			const { skipped, skippedMore } = report;
			const problems = skipped.length > 0 ? `Skipped:\n${describeProblems(skipped, skippedMore)}` : '';
			shown = { site: createDevSite(plan), problems };
			for (const { onShown } of listeners) onShown?.(report);
		} catch (error) {
			const isKnown = error instanceof CuemarkError;
			if (!last && isKnown && error.fault === 'usage') throw error;
			// An unexpected error may have killed a worker, after which all tasks fail.
			if (!isKnown) pool = await pool.close().then(() => openPool());
			last = now;
			shown = { ...shown, problems: describeError(error) };
			for (const { onMistake } of listeners) onMistake?.(error);
		}
	};

	let working = Promise.resolve();
	let next: Promise<void> | undefined;
	return {
		shown: () => shown,
		listen: (listener) => void listeners.push(listener),
		refresh(path, progress = silent) {
			if (path !== undefined) changed.add(path);
			next ??= working
				.catch(() => {})
				.then(() => {
					next = undefined;
					return update(progress);
				});
			working = next;
			return next;
		},
		close: () => pool.close(),
	};
}
