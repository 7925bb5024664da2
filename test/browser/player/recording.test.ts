import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite, serveSite } from '../serve-site.ts';
import { litMoment, type Look, opener, openTalk, recorded, shownTime, time } from './open-talk.ts';

const served = serveSite('playerSite', '/some/sub/path/');

const open = (path: string, look?: Look) => openTalk(served.browser, served.server.url, path, look);

const video = (page: Page) => page.locator('.player video');
const at = (page: Page): Promise<number> =>
	video(page).evaluate((element) => (element as HTMLVideoElement).currentTime);

describe.each(['http', 'file'])('a local recording on %s', (scheme) => {
	const site = openSite('playerSite', scheme);
	const open = (path: string) => openTalk(served.browser, site.url, path);

	test('plays in the same player, offline, from the second in the address', async () => {
		const { page, elsewhere, faults } = await open(`${recorded}#t=130`);
		await opener(page).click();
		await expect.poll(() => at(page)).toBeGreaterThan(130.2);
		await expect.poll(() => litMoment(page)).toBe('t=120');
		await expect.poll(() => shownTime(page)).toMatch(/^2:1\d \/ 8:00$/);
		await time(page, '4:00').click();
		await expect.poll(() => at(page)).toBeGreaterThan(240);
		await expect.poll(() => litMoment(page)).toBe('t=240');
		expect(elsewhere).toEqual([]);
		expect(faults).toEqual([]);
	});

	test('shows the transcript as captions, with markup characters as text', async () => {
		const { page } = await open(`${recorded}#t=60`);
		await page.keyboard.press('k');
		await expect.poll(() => at(page)).toBeGreaterThan(60);
		const caption = page.locator('.player-caption');
		expect(await caption.isVisible()).toBe(false);
		await page.keyboard.press('c');
		await expect.poll(() => caption.innerText()).toMatch(/^\w/);
		await page.keyboard.press('Space');
		const cues = await video(page).evaluate((element) =>
			[...((element as HTMLVideoElement).textTracks[0]?.cues ?? [])].map((cue) => ({
				start: cue.startTime,
				text: (cue as VTTCue).getCueAsHTML().textContent,
			})),
		);
		const said = cues.filter(({ start }) => start >= 60 && start < 80).map(({ text }) => text);
		expect(said.join(' ')).toContain('Tags such as <b>bold</b> & "more" stay words.');
		expect(cues[0]?.start).toBe(0);
	});

	test('uses the same keys, and keeps speed and captions for the next talk', async () => {
		const { page } = await open(`${recorded}#t=120`);
		await page.keyboard.press('k');
		await expect.poll(() => at(page)).toBeGreaterThan(120);
		await page.keyboard.press('Space');
		await page.keyboard.press('j');
		await expect.poll(() => at(page)).toBeLessThan(116);
		await page.keyboard.press('>');
		await page.keyboard.press('c');
		await page.reload();
		await page.keyboard.press('k');
		await expect.poll(() => video(page).evaluate((element) => (element as HTMLVideoElement).playbackRate)).toBe(1.25);
		await expect.poll(() => page.locator('.player-caption').isVisible()).toBe(true);
	});
});

describe('a local recording', () => {
	test('plays from the second in the address if the browser cannot seek before it knows the duration', async () => {
		const { page } = await open('404.html');
		// Like Safari.
		await page.addInitScript(() => {
			const usual = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'currentTime') ?? {};
			Object.defineProperty(HTMLMediaElement.prototype, 'currentTime', {
				...usual,
				set(this: HTMLMediaElement, second: number) {
					if (this.readyState > 0) usual.set?.call(this, second);
				},
			});
		});
		await page.goto(`${served.server.url}${recorded}#t=130`);
		await opener(page).click();
		await expect.poll(() => at(page)).toBeGreaterThan(130.2);
	});

	test('has a slider instead of a picture if it is audio only', async () => {
		const { page } = await open(`${recorded}#t=60`);
		await page.keyboard.press('k');
		const slider = page.getByRole('slider', { name: 'Position in the recording' });
		await slider.waitFor();
		expect(await video(page).isVisible()).toBe(false);
		await expect.poll(() => slider.getAttribute('aria-valuetext')).toMatch(/^1:0\d of 8:00$/);
		await slider.fill('240');
		await expect.poll(() => at(page)).toBeGreaterThanOrEqual(240);
		await expect.poll(() => litMoment(page)).toBe('t=240');
		await slider.press('ArrowRight');
		await expect.poll(() => at(page)).toBeGreaterThanOrEqual(241);
		await slider.press('Space');
		await page.getByRole('button', { name: 'Play (K)' }).waitFor();
	});

	test('leaves keys their way to the next moment if the recording cannot be played', async () => {
		const { page } = await open(`${recorded}#t=60`);
		await page.evaluate(() =>
			document.querySelector<HTMLElement>('[data-player]')?.setAttribute('data-media', 'no.mp3'),
		);
		await page.keyboard.press('k');
		await page.locator('.player-failure').waitFor();
		await page.keyboard.press(']');
		await page.keyboard.press(']');
		const focused = (): Promise<string | undefined> =>
			page.evaluate(() => document.activeElement?.closest('[id^="s="], [id^="t="]')?.id);
		// The address may still be on its way here from the browser.
		await expect.poll(async () => (await focused()) === new URL(page.url()).hash.slice(1)).toBe(true);
	});

	test('appears in the system’s media controls, section by section', async () => {
		const { page } = await open(`${recorded}#t=130`);
		await page.evaluate(() => {
			const handlers: Record<string, MediaSessionActionHandler | null> = {};
			Object.assign(window, { handlers });
			navigator.mediaSession.setActionHandler = (name, handler) => (handlers[name] = handler);
		});
		const press = (action: MediaSessionAction, details: Partial<MediaSessionActionDetails> = {}): Promise<void> =>
			page.evaluate(
				([action, details]) =>
					(window as unknown as { handlers: Record<string, MediaSessionActionHandler> }).handlers[action]?.({
						action,
						...details,
					}),
				[action, details] as const,
			);
		const shown = (): Promise<string[]> =>
			page.evaluate(() => {
				const { title = '', artist = '' } = navigator.mediaSession.metadata ?? {};
				return [title, artist];
			});
		const sections = await page
			.locator('.notes h2[id^="s="]')
			.evaluateAll((headings) =>
				headings.map(({ id, textContent }) => ({ second: Number(id.slice(2)), title: textContent })),
			);
		const sectionAt = (second: number) => sections.findLast((section) => section.second <= second);
		expect(sections.length).toBeGreaterThan(2);

		await page.keyboard.press('k');
		const title = await page.locator('h1').innerText();
		await expect.poll(shown).toEqual([title, sectionAt(130)?.title]);
		const next = sections.find(({ second }) => second > 131);
		await press('nexttrack');
		await expect.poll(() => at(page)).toBeGreaterThanOrEqual(next?.second ?? NaN);
		await expect.poll(shown).toEqual([title, next?.title]);
		await press('previoustrack');
		await expect.poll(shown).toEqual([title, sectionAt(130)?.title]);
		await page.keyboard.press('Space');
		await press('seekto', { seekTime: 300 });
		await expect.poll(() => at(page)).toBeGreaterThanOrEqual(300);
		await press('seekbackward', { seekOffset: 30 });
		await expect.poll(() => at(page)).toBeLessThan(275);
		await page.keyboard.press('x');
		expect(await shown()).toEqual(['', '']);
	});
});

test('a local video shows its picture with captions', async () => {
	const { page } = await open(`${recorded}#t=1`);
	const film = await recordFilm(page);
	await page.route('**/media/recorded-01.mp3', (route) => route.fulfill({ body: film, contentType: 'video/webm' }));
	await page.keyboard.press('k');
	const video = page.locator('.player video');
	await expect.poll(() => video.evaluate((element) => (element as HTMLVideoElement).videoWidth)).toBe(160);
	await page.keyboard.press('c');
	await expect
		.poll(() => video.evaluate((element) => (element as HTMLVideoElement).textTracks[0]?.mode))
		.toBe('showing');
	expect(await page.locator('.player-caption').isVisible()).toBe(false);
	expect(await video.isVisible()).toBe(true);
	expect(await page.getByRole('slider', { name: 'Position in the recording' }).count()).toBe(0);
});

test('a recording that cannot be reached without a connection asks for one', async () => {
	const { page } = await open('404.html');
	await page.addInitScript(() => Object.defineProperty(navigator, 'onLine', { get: () => false }));
	await page.route('**/media/**', (route) => route.abort('internetdisconnected'));
	await page.goto(served.server.url + recorded);
	await page.keyboard.press('k');
	await page.getByRole('alert').getByText('Is this device online?').waitFor();
});

test('a missing recording says so, and links to the video', async () => {
	const { page } = await open(`${recorded}#t=120`);
	await page.route('**/media/**', (route) => route.fulfill({ status: 404 }));
	await page.keyboard.press('k');
	const alert = page.getByRole('alert');
	await alert.getByText('The recording is missing').waitFor();
	expect(await alert.getByRole('link').getAttribute('href')).toBe('https://www.youtube.com/watch?v=recorded-01&t=120s');
});

test.each([1400, 375])('a truncated audio file shows its error in full, in a window of %i pixels', async (width) => {
	const { page } = await open(recorded, { width });
	const alert = page.getByRole('alert');
	await page.keyboard.press('k');
	const slider = page.getByRole('slider', { name: 'Position in the recording' });
	await slider.waitFor();
	await page.keyboard.press('k');
	await page.getByRole('button', { name: 'Play (K)' }).waitFor();
	await page.locator('.player video').dispatchEvent('error');
	await alert.waitFor();
	expect(await slider.isVisible()).toBe(false);
	expect(await alert.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(0);
	const { y = 0, height = 0 } = (await alert.boundingBox()) ?? {};
	const controls = await page.locator('.player-controls').boundingBox();
	expect(y + height).toBeLessThanOrEqual((controls?.y ?? 0) + 1);
	expect(await alert.getByRole('link').isVisible()).toBe(true);
});

test('a recording that plays on after an error shows no failure: Firefox does so without an audio device', async () => {
	const { page } = await open(recorded);
	await page.keyboard.press('k');
	await page.getByRole('slider', { name: 'Position in the recording' }).waitFor();
	await page.locator('.player video').evaluate((video) => {
		const { body } = document;
		new MutationObserver(() => (body.dataset.failures = 'said')).observe(body, { childList: true, subtree: true });
		video.dispatchEvent(new Event('error'));
	});
	await page.locator('body[data-failures=said]').waitFor();
	await expect.poll(() => page.getByRole('alert').count()).toBe(0);
});

/** Two seconds of video, made in the browser. */
async function recordFilm(page: Page): Promise<Buffer> {
	const base64 = await page.evaluate(async () => {
		const canvas = Object.assign(document.createElement('canvas'), { width: 160, height: 90 });
		const context = canvas.getContext('2d');
		const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm;codecs=vp8' });
		const chunks: Blob[] = [];
		recorder.ondataavailable = ({ data }) => chunks.push(data);
		const stopped = new Promise((resolve) => (recorder.onstop = resolve));
		recorder.start();
		for (let frame = 0; frame < 50; frame++) {
			context?.fillRect(frame * 3, 0, 3, 90);
			await new Promise((resolve) => setTimeout(resolve, 40));
		}
		recorder.stop();
		await stopped;
		const bytes = new Uint8Array(await new Blob(chunks).arrayBuffer());
		return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
	});
	return Buffer.from(base64, 'base64');
}
