import { language } from '#locale/language.ts';
import { phrases } from '#locale/offline.ts';
import { onKeeping } from '../../page/kept/kept-copy.ts';
import { siteRoot } from '../../page/site.ts';

/** What the page says and offers while nothing is kept, while it is being kept, and once it is. */
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
	const show = (state: State, said = ''): void => {
		for (const name of ['none', 'keeping', 'kept'] as const) part(name)?.toggleAttribute('hidden', name !== state);
		if (status) status.textContent = said;
	};
	const sizes = part('size');
	if (sizes) sizes.textContent = size;

	const keep = async (): Promise<void> => {
		show('keeping', phrases.fetching);
		const faults = new Set<keyof typeof FAULTS>();
		const stop = onKeeping(root, (keeping) => {
			if ('fault' in keeping) faults.add(keeping.fault);
			else if (bar) [bar.max, bar.value] = [keeping.of, keeping.kept];
		});
		try {
			// Firefox asks the reader, and the answer is not waited for: it may never come.
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
 * Asks the browser not to remove what it keeps for the site when it is short of room. It may do so all the same.
 *
 * @throws {Error} in browsers that cannot be asked
 */
async function askForPermanence(): Promise<void> {
	await navigator.storage.persist();
}

/** Removes what the site's worker has kept: the names of its caches end with the address of the site's root. */
async function removeFiles(root: string): Promise<void> {
	for (const name of await caches.keys()) if (name.endsWith(root)) await caches.delete(name);
}

/** The site's own registration: another one, of a site above it on the same host, may answer for its addresses. */
async function registrationAt(root: string): Promise<ServiceWorkerRegistration | undefined> {
	const found = await navigator.serviceWorker.getRegistration(root).catch(() => undefined);
	return found?.scope === root ? found : undefined;
}

/** How much a copy takes: `412 files, 9.3 MB`. Empty without a network, or where the site is too large to be kept. */
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

/** Waits until the worker has kept all files. @throws {Error} where it could not */
function installed({ installing, active }: ServiceWorkerRegistration): Promise<void> {
	return new Promise((resolve, reject) => {
		if (!installing) return active ? resolve() : reject(new Error('There is no worker.'));
		installing.addEventListener('statechange', () => {
			if (installing.state === 'activated') resolve();
			if (installing.state === 'redundant') reject(new Error('The worker was not installed.'));
		});
	});
}
