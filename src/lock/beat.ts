/** A thread that gives the locks of its process a new time of change again and again, also while the process computes. */
import { futimesSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';

/** Milliseconds. */
const INTERVAL = 1000;

parentPort?.on('message', (file: number) => {
	setInterval(() => {
		const now = new Date();
		futimesSync(file, now, now);
	}, INTERVAL);
});
