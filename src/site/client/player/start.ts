import { make } from '../page/make.ts';
import { recall, remember } from '../page/remember.ts';
import { formatClock } from '../../../videos/clock.ts';
import { siteName } from '../../site-name.ts';
import type { Player, PlayerOptions } from './api.ts';
import { makeControls, speeds } from './controls.ts';
import { cuesOf } from './cues.ts';
import { startMediaSession } from './media-session.ts';
import type { Screen } from './medium.ts';
import { recordingScreen } from './recording.ts';
import { youtubeScreen } from './youtube.ts';

const kept = { captions: 'cuemark-captions', speed: 'cuemark-speed' };

/** Opens the player in its host element and plays what the host names: a recording, or else a video on YouTube. */
export function startPlayer({ host, start, moments, sections, duration, onTime, onClose }: PlayerOptions): Player {
	const { media, youtube = '', title = '', momentUrl = '' } = host.dataset;
	const picture = host.querySelector('img')?.src;
	const stage = make('div', { className: 'player-stage' });
	let captions = recall(kept.captions) === 'on';
	const screen: Screen =
		media === undefined
			? youtubeScreen(youtube, title, start, captions)
			: recordingScreen(
					media,
					title,
					picture,
					start,
					{ cues: cuesOf(moments, duration), language: document.documentElement.lang, shown: captions },
					(shown) => keepCaptions(shown),
				);
	const { medium } = screen;
	const closed = new AbortController();

	const keepCaptions = (shown: boolean): void => {
		captions = shown;
		remember(kept.captions, captions ? 'on' : null);
		show();
	};
	const setSpeed = (speed: number): void => {
		medium.playbackRate = speed;
		remember(kept.speed, speed === 1 ? null : String(speed));
	};
	const play = (): void => {
		// If the browser blocks autoplay, the reader presses play once more.
		medium.play().catch(() => undefined);
	};
	const player: Player = {
		get second() {
			return medium.currentTime;
		},
		seek: (second) => {
			medium.currentTime = second;
			play();
		},
		skip: (seconds) => {
			medium.currentTime = Math.max(medium.currentTime + seconds, 0);
		},
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
			// Some events fire only during removal.
			closed.abort();
			session?.end();
			screen.remove();
			stage.remove();
			host.classList.remove('open');
			onClose();
			host.querySelector('a')?.focus({ preventScroll: true });
		},
	};

	// YouTube's frame sets its own media session.
	const session =
		media === undefined
			? undefined
			: startMediaSession({
					title,
					picture,
					sections,
					here: () => medium.currentTime,
					// Unlike a time link on the page, this does not start a paused medium.
					seek: (second) => {
						medium.currentTime = second;
					},
					skip: player.skip,
				});
	const controls = makeControls(duration, { ...player, setSpeed });
	const show = (): void => {
		controls.show(medium, captions);
		session?.show(medium.currentTime);
		onTime(medium.currentTime, !medium.paused);
	};
	for (const event of ['play', 'pause', 'timeupdate', 'durationchange', 'ratechange', 'seeking', 'ended']) {
		medium.addEventListener(event, show, { signal: closed.signal });
	}
	medium.addEventListener('error', () => {
		const failure = failed(screen.reason(), momentUrl, medium.currentTime || start);
		stage.querySelector('.player-failure')?.remove();
		stage.querySelector('.player-waiting')?.remove();
		stage.prepend(failure);
	});
	medium.addEventListener(
		'loadedmetadata',
		() => {
			stage.querySelector('.player-waiting')?.remove();
			// YouTube may answer when nobody waits for it any longer.
			stage.querySelector('.player-failure')?.remove();
			const speed = Number(recall(kept.speed));
			if (speeds.some((value) => value === speed)) medium.playbackRate = speed;
		},
		{ once: true },
	);
	if (media === undefined) stage.append(waiting());
	stage.append(screen.element, controls.element);
	host.querySelector('.player-place')?.append(stage);
	host.classList.add('open');
	show();
	if (media !== undefined) play();
	return player;
}

/** Stands before YouTube's frame until that answers: an empty frame is opaque where its colours are not those of the page. */
const waiting = (): HTMLElement => make('p', { className: 'player-waiting' }, 'Connecting to YouTube …');

/** Says why nothing plays, and links to where it does. */
function failed(reason: string, momentUrl: string, second: number): HTMLElement {
	const box = make('div', { className: 'player-failure', role: 'alert' }, make('p', {}, reason));
	if (momentUrl) {
		const href = momentUrl.replace('{seconds}', String(Math.floor(second)));
		const said = `Open it on ${siteName(momentUrl)} at ${formatClock(second)}`;
		box.append(make('a', { href, target: '_blank', rel: 'noopener' }, said));
	}
	return box;
}
