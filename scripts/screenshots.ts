import { Command } from '@commander-js/extra-typings';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { CuemarkError } from '../src/errors.ts';
import { launchBrowser } from '../test/browser/browser.ts';
import { parseFolder, parsePath } from './terminal/parse-paths.ts';
import { print } from './terminal/print.ts';
import { runCommand } from './terminal/run-command.ts';

interface Screenshot {
	readonly name: string;
	readonly path: string;
	readonly width: number;
	readonly height: number;
	readonly theme: 'light' | 'dark';
	readonly prepare?: (page: Page) => Promise<void>;
}

const talk = 'videos/lecture-7-self-supervised-learning-uc-berkeley-spring-2020-dMUes74-nYY.html';

/** A talk with notes in the sample. */
const talkWithNotes = 'videos/mixup-beyond-empirical-risk-minimization-paper-explained-a-VQfQqIMrE.html';

const search = async (page: Page): Promise<void> => {
	await page.keyboard.press('/');
	await page.keyboard.type('training examples');
	await page.locator('.hit').first().waitFor();
	// The results of the last key may still be loading.
	await page.waitForTimeout(500);
};

const screenshots: readonly Screenshot[] = [
	{ name: 'home', path: 'index.html', width: 1280, height: 800, theme: 'light' },
	{ name: 'talk', path: talk, width: 1280, height: 800, theme: 'light' },
	{ name: 'search', path: 'index.html', width: 1280, height: 800, theme: 'dark', prepare: search },
	{ name: 'notes', path: `${talkWithNotes}#t=384`, width: 1280, height: 620, theme: 'light' },
	{ name: 'phone', path: talk, width: 375, height: 760, theme: 'dark' },
];

const command = new Command('npm run screenshots')
	.description('Takes the screenshots of the README from a built site of the sample notebook.')
	.option('--site <dir>', 'the built site', parsePath, 'dist')
	.option('--to <dir>', 'the folder for the screenshots', parseFolder, '.github/screenshots');

await runCommand(command, async ({ site, to }) => {
	if (!existsSync(join(site, talk)))
		throw new CuemarkError(`There is no site of the sample in ${site}.`, {
			fault: 'usage',
			hint: 'Run `npm run build` first, or give the folder of the site with --site DIR.',
		});
	const browser = await launchBrowser();
	try {
		await mkdir(to, { recursive: true });
		for (const screenshot of screenshots) await take(browser, screenshot, site, to);
	} finally {
		await browser.close();
	}
	print(`Saved ${screenshots.length} screenshots to ${to}`);
});

async function take(browser: Browser, screenshot: Screenshot, site: string, to: string): Promise<void> {
	const { name, path, width, height, theme, prepare } = screenshot;
	const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme, reducedMotion: 'reduce' });
	await page.goto(`${pathToFileURL(resolve(site)).href}/${path}`);
	await page.evaluate(() => document.fonts.ready);
	await prepare?.(page);
	await page.screenshot({ path: join(to, `${name}.png`) });
	await page.close();
}
