/**
 * The service worker of a site that its reader keeps in the browser: see pages/offline.ts, which registers it. What is kept is one
 * state of the site as a whole, fetched while the worker is installed; what has changed since is fetched when the browser finds
 * another list in the worker's file. The network goes first, so that nobody reads old notes who could read new ones.
 */
import { addPlugins, getCacheKeyForURL, matchPrecache, precache, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';
import { tellOfKeeping } from '../../page/kept/kept-copy.ts';

/** What a service worker has for `window`, as far as this one needs it. */
declare const self: {
	readonly registration: ServiceWorkerRegistration;
	readonly skipWaiting: () => Promise<void>;
	readonly addEventListener: (event: 'install', listen: () => void) => void;
	/** The files to keep: see `writeServiceWorker`. */
	readonly cuemarkFiles: PrecacheEntry[];
};

/** Seconds after which the kept copy answers in place of a network that is slow to. */
const PATIENCE = 4;

const { scope } = self.registration;
const tell = tellOfKeeping(scope);

/** The address of the kept file that answers an address, as hosts would: `…/` is its `index.html`, `talk` is `talk.html`. */
function keptAt(address: string): string | undefined {
	const { origin, pathname } = new URL(address);
	const path = origin + pathname;
	const names = path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`];
	return names.find((name) => getCacheKeyForURL(name) !== undefined);
}

let kept = 0;
addPlugins([
	{
		handlerDidRespond: () => {
			tell({ kept: ++kept, of: self.cuemarkFiles.length });
			return Promise.resolve();
		},
		handlerDidError: ({ error }) => {
			tell({ fault: error.name === 'QuotaExceededError' ? 'full' : 'network' });
			return Promise.resolve(undefined);
		},
	},
]);
precache(self.cuemarkFiles);
// The pages that are open read from the network, as before: nothing of theirs changes under them.
self.addEventListener('install', () => void self.skipWaiting());

registerRoute(
	({ url }) => keptAt(url.href) !== undefined,
	new NetworkOnly({
		networkTimeoutSeconds: PATIENCE,
		plugins: [{ handlerDidError: ({ request }) => matchPrecache(keptAt(request.url) ?? request.url) }],
	}),
);
