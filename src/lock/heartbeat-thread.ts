/** A thread that keeps updating the mtime of its process's locks, even while the main thread is busy. */
import { futimesSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';

/** Milliseconds. */
const INTERVAL = 1000;

// Each message is the file descriptor of a lock.
parentPort?.on('message', (descriptor: number) => {
	setInterval(() => {
		const now = new Date();
		futimesSync(descriptor, now, now);
	}, INTERVAL);
});
