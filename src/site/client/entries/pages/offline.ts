import { language } from '#locale/language.ts';
import { phrases } from '#locale/offline.ts';
import { onCopyState } from '../../page/kept/kept-copy.ts';
import { siteRoot } from '../../page/site.ts';

/** What the page shows: no copy, a copy in progress, or a finished one. */
type State = 'none' | 'keeping' | 'kept';

const FAULTS = { full: phrases.full, network: phrases.noNetwork };

const section = document.querySelector<HTMLElement>('[data-kept-copy]');
// From disk, the folder itself is the copy; without https, browsers keep nothing.
if (section && isSecureContext && 'serviceWorker' in navigator && location.protocol !== 'file:')
	void offerCopy(section, new URL(siteRoot(), location.href).href);

/** @param root address of the site's root */
async function offerCopy(section: HTMLElement, root: string): Promise<void> {
	const before = await registrationAt(root);
	const size = before ? '' : await sizeOfCopy(root);
	if (!before && !size) return;
	const part = (name: string) => section.querySelector<HTMLElement>(`[data-copy-${name}]`);
	const status = part('status');
	const bar = section.querySelector('progress');
	const show = (state: State, message = ''): void => {
		for (const name of ['none', 'keeping', 'kept'] as const) part(name)?.toggleAttribute('hidden', name !== state);
		if (status) status.textContent = message;
	};
	const sizes = part('size');
	if (sizes) sizes.textContent = size;

	const keep = async (): Promise<void> => {
		show('keeping', phrases.fetching);
		const faults = new Set<keyof typeof FAULTS>();
		const stop = onCopyState(root, (state) => {
			if ('fault' in state) faults.add(state.fault);
			else if (bar) [bar.max, bar.value] = [state.of, state.kept];
		});
		try {
			// Firefox asks the reader, who may never answer: do not wait.
			void askForPermanence().catch(() => undefined);
			await installed(await navigator.serviceWorker.register(`${root}service-worker.js`, { scope: root }));
			show('kept', phrases.kept);
		} catch {
			const isFull = faults.has('full');
			if (isFull) await removeFiles(root);
			show('none', FAULTS[isFull ? 'full' : 'network']);
		} finally {
			stop();
		}
	};
	const remove = async (): Promise<void> => {
		await (await registrationAt(root))?.unregister();
		await removeFiles(root);
		show('none', phrases.removed);
	};
	part('keep')?.addEventListener('click', () => void keep());
	part('kept')?.addEventListener('click', () => void remove());
	section.hidden = false;
	if (before?.active) show('kept', phrases.kept);
	else if (before?.installing) await keep();
	else show('none');
}

/**
 * Asks the browser not to evict the copy when it runs short of storage. It may do so anyway.
 *
 * @throws {Error} if the browser does not support the request
 */
async function askForPermanence(): Promise<void> {
	await navigator.storage.persist();
}

/**
 * Removes the files that the site's worker has kept: the names of its caches end with the address of the site's root.
 */
async function removeFiles(root: string): Promise<void> {
	for (const name of await caches.keys()) if (name.endsWith(root)) await caches.delete(name);
}

/** The site's own registration: that of a site above it on the same host may also cover its addresses. */
async function registrationAt(root: string): Promise<ServiceWorkerRegistration | undefined> {
	const found = await navigator.serviceWorker.getRegistration(root).catch(() => undefined);
	return found?.scope === root ? found : undefined;
}

/** The size of a copy: `412 files, 9.3 MB`. Empty without a network, or if the site is too large to keep. */
async function sizeOfCopy(root: string): Promise<string> {
	try {
		const answer = await fetch(`${root}kept-copy.json`);
		if (!answer.ok) return '';
		const { files, bytes } = (await answer.json()) as { files: number; bytes: number };
		const megabytes = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 }).format(bytes / 1e6);
		return phrases.size(files, megabytes);
	} catch {
		return '';
	}
}

/** Waits until the worker has kept all files. @throws {Error} if it could not */
function installed({ installing, active }: ServiceWorkerRegistration): Promise<void> {
	return new Promise((resolve, reject) => {
		if (!installing) return active ? resolve() : reject(new Error('There is no worker.'));
		installing.addEventListener('statechange', () => {
			if (installing.state === 'activated') resolve();
			if (installing.state === 'redundant') reject(new Error('The worker was not installed.'));
		});
	});
}
