/** The progress of the service worker in keeping the site in the browser. */
export type CopyState =
	| { readonly kept: number; readonly of: number }
	/** It has stopped: the storage quota is exhausted, or a file could not be fetched. */
	| { readonly fault: 'full' | 'network' };

/** Other sites on the same host have channels, and caches, of their own. */
const channelOf = (scope: string): string => `cuemark-kept ${scope}`;

/**
 * Makes a function that reports a worker's progress to the pages of its site.
 *
 * @param scope address of the site's root
 */
export function broadcastCopyState(scope: string): (state: CopyState) => void {
	const channel = new BroadcastChannel(channelOf(scope));
	return (state) => {
		channel.postMessage(state);
	};
}

/** Listens to the worker of a site. @returns a function to stop */
export function onCopyState(scope: string, listen: (state: CopyState) => void): () => void {
	const channel = new BroadcastChannel(channelOf(scope));
	channel.onmessage = ({ data }: MessageEvent<CopyState>) => {
		listen(data);
	};
	return () => {
		channel.close();
	};
}
