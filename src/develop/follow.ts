import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type NotesOptions, prepareSite } from '../build.ts';
import { fingerprintOf } from '../cache/fingerprint.ts';
import { CuemarkError } from '../errors.ts';
import { AtWork } from '../lock/holding.ts';
import type { Progress } from '../progress.ts';
import { describeError } from '../report/describe-error.ts';
import { describeProblems } from '../report/describe-problems.ts';
import type { BuildReport } from '../report/report.ts';
import { openPool } from '../tasks/pool.ts';
import { type HeldSite, holdSite } from './held-site.ts';

/** What a site is made from, and the pages that are made in between, which a person may edit: names in a notebook's folder. */
const read = ['sources', 'notes', 'media', 'glossary.yaml', 'glossary.yml', 'site.yaml', 'site.yml', 'style.css'];
const written = ['videos', 'terms'];

/** All of these in a notebook. */
export const followedIn = (content: string): string[] => [...read, ...written].map((name) => join(content, name));

/** Milliseconds in which nothing may change before the notebook is read: a program may still be writing. */
const SETTLING = 50;
/** Milliseconds between two looks at whether another command is done. */
const WAITING = 250;

/** What is shown of a notebook. */
export interface Shown {
	/** As the notebook was when there was last nothing wrong with it; absent before. */
	readonly site?: HeldSite;
	/** What is wrong with it now, or was left out of the site; empty where there is nothing. */
	readonly problems: string;
}

/** Is told how things go. */
export interface Listener {
	/** Files have changed, and are read. `paths` names those that are known. */
	readonly onChange?: (paths: readonly string[]) => void;
	readonly onShown?: (report: BuildReport) => void;
	/** The notebook has mistakes. The site before stays. */
	readonly onMistake?: (error: unknown) => void;
	/** Another command is at work on the notebook, and is waited for. */
	readonly onWaiting?: (reason: AtWork) => void;
}

/** What is shown of a notebook, and what keeps it up to date. */
export interface Follower {
	readonly shown: () => Shown;
	readonly listen: (listener: Listener) => void;
	/**
	 * Brings what is shown up to the notebook, if anything in that has changed. Where this is being done already, it is done once
	 * more afterwards.
	 *
	 * @param path of a file that may have changed
	 * @throws {CuemarkError} (usage) where there has never been such a notebook
	 */
	readonly look: (path?: string, progress?: Progress) => Promise<void>;
	readonly close: () => Promise<void>;
}

const silent: Progress = { step: () => {}, count: () => {} };

/**
 * Follows a notebook: makes its pages whenever something in it has changed, and holds the site that they give.
 *
 * @param content the notebook's folder
 */
export function followNotebook({ content, skipInvalid }: Omit<NotesOptions, 'progress'>): Follower {
	const inputs = (): string => fingerprintOf(read.map((name) => join(content, name)));
	const pages = (): string => fingerprintOf(written.map((name) => join(content, name)));
	const listeners: Listener[] = [];
	const changed = new Set<string>();
	let pool = openPool();
	let shown: Shown = { problems: '' };
	/** The notebook as it was read, and its pages as they were left. */
	let seen: { readonly inputs: string; readonly pages: string | undefined } | undefined;

	/** Waits until all that is being written is written. */
	const settled = async (): Promise<{ inputs: string; pages: string }> => {
		for (let last = { inputs: inputs(), pages: pages() }; ;) {
			await setTimeout(SETTLING);
			const now = { inputs: inputs(), pages: pages() };
			if (now.inputs === last.inputs && now.pages === last.pages) return now;
			last = now;
		}
	};

	const prepare = async (progress: Progress): ReturnType<typeof prepareSite> => {
		for (let isTold = false; ; isTold = true) {
			try {
				return await prepareSite({ content, skipInvalid, progress }, pool);
			} catch (error) {
				if (!(error instanceof AtWork)) throw error;
				if (!isTold) for (const { onWaiting } of listeners) onWaiting?.(error);
				await setTimeout(WAITING);
			}
		}
	};

	const bringUp = async (progress: Progress): Promise<void> => {
		let now: typeof seen;
		try {
			now = await settled();
			const paths = [...changed];
			changed.clear();
			if (now.inputs === seen?.inputs && now.pages === seen.pages) return;
			if (seen) for (const { onChange } of listeners) onChange?.(paths);
			const { report, pagesFingerprint, ...laidOut } = await prepare(progress);
			seen = { inputs: now.inputs, pages: pagesFingerprint };
			const { skipped, skippedMore } = report;
			const problems = skipped.length > 0 ? `Left out:\n${describeProblems(skipped, skippedMore)}` : '';
			shown = { site: holdSite(laidOut), problems };
			for (const { onShown } of listeners) onShown?.(report);
		} catch (error) {
			const isKnown = error instanceof CuemarkError;
			if (!seen && isKnown && error.fault === 'usage') throw error;
			// What no notebook should do may have cost a worker, and then all tasks fail.
			if (!isKnown) pool = await pool.close().then(() => openPool());
			seen = now;
			shown = { ...shown, problems: describeError(error) };
			for (const { onMistake } of listeners) onMistake?.(error);
		}
	};

	let working = Promise.resolve();
	let next: Promise<void> | undefined;
	return {
		shown: () => shown,
		listen: (listener) => void listeners.push(listener),
		look(path, progress = silent) {
			if (path !== undefined) changed.add(path);
			next ??= working
				.catch(() => {})
				.then(() => {
					next = undefined;
					return bringUp(progress);
				});
			working = next;
			return next;
		},
		close: () => pool.close(),
	};
}
