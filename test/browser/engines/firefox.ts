import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { BidiPage, BidiSession } from './bidi.ts';
import type { DrivenBrowser } from './driven.ts';

/** Where systems usually keep it. */
const usualPaths = [
	'/usr/bin/firefox',
	'/usr/bin/firefox-esr',
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** @returns the one that `FIREFOX_PATH` names, none where that is empty, or else one that is installed, if any */
export function findFirefox(): string | undefined {
	const { FIREFOX_PATH } = process.env;
	if (FIREFOX_PATH !== undefined) return FIREFOX_PATH === '' ? undefined : FIREFOX_PATH;
	return usualPaths.find((path) => existsSync(path) && !isSnap(path));
}

/** Whether a path only starts Ubuntu's snap, which sees neither the profile nor a site in the folder for temporary files. */
function isSnap(path: string): boolean {
	const start = readFileSync(path).toString('latin1', 0, 2048);
	return start.startsWith('#!') && start.includes('/snap/');
}

/**
 * All else is as readers have it. Those who drive Firefox usually take over what it recommends for that, which has all pages on
 * disk share one origin.
 */
const preferences: Readonly<Record<string, boolean | number | string>> = {
	'remote.prefs.recommended': false,
	// It is not to ask other hosts for anything, nor the reader.
	'app.normandy.enabled': false,
	'browser.aboutwelcome.enabled': false,
	'browser.shell.checkDefaultBrowser': false,
	'browser.startup.page': 0,
	'datareporting.policy.dataSubmissionEnabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'services.settings.server': 'data:,',
	'toolkit.telemetry.enabled': false,
	// Without a screen it takes itself for a device that has neither a mouse nor a finger.
	'ui.primaryPointerCapabilities': 6,
	'ui.allPointerCapabilities': 6,
	// Without a hand on the mouse, nothing may play.
	'media.autoplay.default': 0,
};

/** Who leaves a page stops what it still loads: NS_BINDING_ABORTED. */
const stopped = /^downloadable font: .* status=2152398850 /;

/** Starts a headless Firefox with a profile of its own. @throws {Error} what it said, where it does not start */
export async function launchFirefox(path: string): Promise<DrivenBrowser> {
	const profile = await mkdtemp(join(tmpdir(), 'cuemark firefox '));
	const lines = Object.entries(preferences).map(
		([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
	);
	await writeFile(join(profile, 'user.js'), lines);
	const child = spawn(path, ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile], {
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
	const remove = () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
	let address: string;
	try {
		address = await addressOf(child);
	} catch (error) {
		child.kill();
		await remove();
		throw error;
	}
	const faults: string[] = [];
	const session = await BidiSession.start(`${address}/session`, (_method, params) => {
		const { level, text } = params as { level: string; text: string | null };
		if ((level === 'error' || level === 'warn') && !stopped.test(text ?? '')) faults.push(`${level}: ${text ?? ''}`);
	});
	await session.send('session.subscribe', { events: ['log.entryAdded'] });
	return {
		faults,
		open: async (url) => {
			const page = await BidiPage.open(session, { width: 1280, height: 850 });
			await page.goTo(url);
			return page;
		},
		[Symbol.asyncDispose]: async () => {
			await session.send('browser.close', {}).catch(() => child.kill());
			await ended;
			await remove();
		},
	};
}

/** Milliseconds in which it starts on a machine with more to do than it can. */
const PATIENCE = 120_000;

/** Where a Firefox that starts listens. @throws {Error} what it said, where it ends or does not say that */
function addressOf(child: ChildProcessByStdio<null, null, Readable>): Promise<string> {
	return new Promise((resolve, reject) => {
		let said = '';
		const fail = (): void => {
			reject(new Error(`Firefox does not start. ${said}`));
		};
		const timer = setTimeout(fail, PATIENCE);
		child.once('error', reject);
		child.once('exit', fail);
		child.stderr.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			const address = /BiDi listening on (ws:\S+)/.exec(said)?.[1];
			if (address === undefined) return;
			clearTimeout(timer);
			resolve(address);
		});
	});
}
