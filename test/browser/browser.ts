/**
 * A real browser for the tests and the screenshots, on a machine that may have none:
 *
 * 1. `CHROME_PATH`, where it is set: that browser and no other.
 * 2. On Linux x64 the Chromium that the development dependencies bring, with its own libraries and fonts.
 * 3. Chrome, Edge or Chromium, where the system usually keeps them.
 */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { reasonOf } from '../../src/errors.ts';
import { unpackChromium } from './bundled-chromium.ts';

interface Candidate {
	readonly name: string;
	readonly options: () => LaunchOptions | Promise<LaunchOptions>;
}

/** What Playwright does not already set: glyphs drawn alike everywhere, and no reports to the vendor. */
const args = ['--font-render-hinting=none', '--disable-domain-reliability', '--no-pings'];

/** Chromium as distributions install it. Playwright knows the places of Chrome and Edge. */
const chromiumPaths = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/snap/bin/chromium',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Starts a headless browser; the caller closes it. Throws one line that says what to do where none can be had. */
export async function launchBrowser(): Promise<Browser> {
	const failures: string[] = [];
	for (const { name, options } of candidates()) {
		try {
			return await chromium.launch({ args, ...(await options()) });
		} catch (error) {
			failures.push(`${name}: ${reasonOf(error)}`);
		}
	}
	throw new Error(
		`No browser starts. Install Google Chrome or set CHROME_PATH to a Chrome or Chromium. (${failures.join('; ')})`,
	);
}

function candidates(): Candidate[] {
	const { CHROME_PATH } = process.env;
	if (CHROME_PATH) return [{ name: `CHROME_PATH=${CHROME_PATH}`, options: () => ({ executablePath: CHROME_PATH }) }];
	const bundled = process.platform === 'linux' && process.arch === 'x64';
	return [
		...(bundled ? [{ name: 'bundled Chromium', options: unpackChromium }] : []),
		{ name: 'Chrome', options: () => ({ channel: 'chrome' }) },
		{ name: 'Edge', options: () => ({ channel: 'msedge' }) },
		...chromiumPaths.filter(existsSync).map((path) => ({ name: path, options: () => ({ executablePath: path }) })),
	];
}
