/**
 * The service worker of a site that its reader keeps in the browser: see pages/offline.ts, which registers it. The copy
 * is one consistent state of the whole site, fetched while the worker is installed; changes are fetched when the
 * browser finds a new file list in the worker's script. Requests try the network first, so that nobody who could read
 * new notes gets old ones.
 */
import { addPlugins, getCacheKeyForURL, matchPrecache, precache, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';
import { broadcastCopyState } from '../../page/kept/kept-copy.ts';

/** The parts of a service worker's global scope that are used here. */
declare const self: {
	readonly registration: ServiceWorkerRegistration;
	readonly skipWaiting: () => Promise<void>;
	readonly addEventListener: (event: 'install', listen: () => void) => void;
	/** The files to keep: see `writeServiceWorker`. */
	readonly cuemarkFiles: PrecacheEntry[];
};

/** Seconds to wait for the network before answering from the copy. */
const PATIENCE = 4;

const { scope } = self.registration;
const broadcast = broadcastCopyState(scope);

/** Finds the kept file for an address, as hosts would: `index.html` for `…/`, `talk.html` for `talk`. */
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
			broadcast({ kept: ++kept, of: self.cuemarkFiles.length });
			return Promise.resolve();
		},
		handlerDidError: ({ error }) => {
			broadcast({ fault: error.name === 'QuotaExceededError' ? 'full' : 'network' });
			return Promise.resolve(undefined);
		},
	},
]);
precache(self.cuemarkFiles);
// Open pages read from the network, as before, so nothing changes under them.
self.addEventListener('install', () => void self.skipWaiting());

registerRoute(
	({ url }) => keptAt(url.href) !== undefined,
	new NetworkOnly({
		networkTimeoutSeconds: PATIENCE,
		plugins: [{ handlerDidError: ({ request }) => matchPrecache(keptAt(request.url) ?? request.url) }],
	}),
);
