import { make } from '../page/make.ts';
import { readStored, store } from '../page/kept/storage.ts';
import type { Player, PlayerOptions } from './api.ts';
import { makeControls, speeds } from './controls.ts';
import { cuesOf } from './cues.ts';
import { startMediaSession } from './media-session.ts';
import type { Screen } from './medium.ts';
import { connectingNotice, failureNotice, openNotices } from './notices.ts';
import { oncePlaying } from './once-playing.ts';
import { recordingScreen } from './recording.ts';
import { youtubeScreen } from './youtube.ts';

const kept = { captions: 'cuemark-captions', speed: 'cuemark-speed' };

/** Opens the player in its host element and plays the host's medium: a recording, or else a video on YouTube. */
export function startPlayer(options: PlayerOptions): Player {
	const { host, start, sections, duration, onTime, onClose } = options;
	const { media, title = '', momentUrl = '' } = host.dataset;
	const stage = make('div', { className: 'player-stage' });
	let captions = readStored(kept.captions) === 'on';
	const screen = openScreen(options, captions, (shown) => keepCaptions(shown));
	const { medium } = screen;
	const closing = new AbortController();

	const keepCaptions = (shown: boolean): void => {
		captions = shown;
		store(kept.captions, captions ? 'on' : null);
		show();
	};
	const setSpeed = (speed: number): void => {
		medium.playbackRate = speed;
		store(kept.speed, speed === 1 ? null : String(speed));
	};
	const play = (): void => {
		// If the browser blocks autoplay, the reader has to press play again.
		medium.play().catch(() => undefined);
	};
	const seek = (second: number): void => {
		medium.currentTime = second;
	};
	const player: Player = {
		get second() {
			return medium.currentTime;
		},
		get paused() {
			return medium.paused;
		},
		seek,
		playFrom: (second) => {
			seek(second);
			play();
		},
		skip: (seconds) => seek(Math.max(medium.currentTime + seconds, 0)),
		toggle: () => {
			if (medium.paused) play();
			else medium.pause();
		},
		changeSpeed: (step) => {
			const next = speeds.filter((speed) => (speed - medium.playbackRate) * step > 0);
			const speed = next.at(step === 1 ? 0 : -1);
			if (speed !== undefined) setSpeed(speed);
		},
		toggleCaptions: () => {
			screen.showCaptions(!captions);
			keepCaptions(!captions);
		},
		toggleSound: () => {
			medium.muted = !medium.muted;
		},
		close: () => {
			const focused = document.activeElement;
			const isElsewhere = focused !== document.body && !stage.contains(focused);
			// Removal fires events, too.
			closing.abort();
			session?.end();
			screen.remove();
			stage.remove();
			host.classList.remove('open');
			onClose();
			if (!isElsewhere) host.querySelector('a')?.focus({ preventScroll: true });
		},
	};

	// YouTube's frame has its own media session.
	const session = media === undefined ? undefined : startMediaSession(player, title, pictureIn(host), sections);
	const controls = makeControls(duration, { ...player, setSpeed });
	const show = (): void => {
		controls.show(medium, captions);
		session?.show(medium.currentTime);
		onTime(medium.currentTime, !medium.paused);
	};
	for (const event of ['play', 'pause', 'timeupdate', 'durationchange', 'ratechange', 'seeking', 'ended']) {
		medium.addEventListener(event, show, { signal: closing.signal });
	}
	stage.append(screen.element, controls.element);
	const showNotice = openNotices(stage);
	medium.addEventListener('error', () => {
		showNotice(failureNotice(screen.reason(), momentUrl, medium.currentTime || start));
		// Firefox also reports an error if there is no audio device, but plays on.
		oncePlaying(medium, () => showNotice(undefined), closing.signal);
	});
	medium.addEventListener(
		'loadedmetadata',
		() => {
			// YouTube may still answer after the timeout.
			showNotice(undefined);
			const speed = Number(readStored(kept.speed));
			if (speeds.some((value) => value === speed)) medium.playbackRate = speed;
		},
		{ once: true },
	);
	if (media === undefined) showNotice(connectingNotice());
	host.querySelector('.player-place')?.append(stage);
	// The focused link is hidden when the player opens.
	if (host.querySelector('a:focus-visible')) controls.focus();
	host.classList.add('open');
	show();
	if (media !== undefined) play();
	return player;
}

/** @param onCaptions called when the reader switches the captions with the browser's own controls */
function openScreen(
	{ host, start, moments, duration }: PlayerOptions,
	captions: boolean,
	onCaptions: (shown: boolean) => void,
): Screen {
	const { media, youtube = '', title = '' } = host.dataset;
	if (media === undefined) return youtubeScreen(youtube, title, start, captions);
	const spoken = { cues: cuesOf(moments, duration), language: document.documentElement.lang, shown: captions };
	return recordingScreen(media, title, pictureIn(host), start, spoken, onCaptions);
}

const pictureIn = (host: HTMLElement): string | undefined => host.querySelector('img')?.src;
