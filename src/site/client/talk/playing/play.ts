import { loadOnce } from '../../page/load-once.ts';
import { isPlainClick } from '../../page/plain-click.ts';
import type { Player } from '../../player/api.ts';
import { startFollowing } from './follow.ts';
import { wordsOf } from '../moment-elements.ts';
import type { TalkPage } from '../talk-page.ts';

const loadPlayer = loadOnce('player', () => globalThis.cuemarkPlayer);

/** The page's player, which may not be loaded yet. */
export interface Playing {
	/** The player, if it is open. */
	readonly player: Player | undefined;
	/** Whether the page follows playback. */
	readonly followed: boolean;
	/** Sets the second at which playback will start. */
	cue(second: number): void;
	/** Plays from a second and follows playback on the page; returns `false` if the page cannot play. */
	play(second: number): boolean;
	/** Moves an open player to a second without starting it, and follows it on the page again. */
	seek(second: number): void;
	/** Plays from the cued second, or toggles between play and pause if the player is open. */
	readonly open: () => void;
	/** Returns to what is playing; returns `false` if nothing is. */
	readonly back: () => boolean;
}

/**
 * Makes the player's placeholder playable. Nothing from another host, nor the player itself, is loaded before the
 * reader presses play. On pages opened from disk, where YouTube refuses to play, it stays a link to the video at that
 * second.
 *
 * @param onTime called with the current second (`undefined` once the player is closed) and whether it is playing
 */
export function startPlaying(
	talk: TalkPage,
	onTime: (second: number | undefined, playing: boolean) => void,
): Playing | undefined {
	const host = document.querySelector<HTMLElement>('[data-player]');
	const opener = host?.querySelector<HTMLAnchorElement>('[data-player-open]');
	if (!host || !opener) return undefined;
	const { media, youtube, momentUrl } = host.dataset;
	const playsHere = media !== undefined || (youtube !== undefined && location.protocol !== 'file:');
	const following = playsHere ? startFollowing(talk) : undefined;
	let cued = 0;
	let loading: Promise<unknown> | undefined;
	let player: Player | undefined;

	const hasFailed = (): boolean => host.classList.contains('failed');
	const open = (): void => {
		if (!playsHere) opener.click();
		else if (player) player.toggle();
		else void (loading ??= load());
	};
	const load = async (): Promise<void> => {
		host.classList.add('loading');
		try {
			const startPlayer = await loadPlayer();
			host.classList.remove('failed');
			player = startPlayer?.({
				host,
				start: cued,
				duration: talk.duration,
				sections: talk.sections,
				moments: talk.moments.map((moment, index) => ({ second: talk.seconds[index] ?? 0, text: wordsOf(moment) })),
				onTime: (second, playing) => {
					following?.show(second);
					onTime(second, playing);
				},
				onClose: () => {
					player = undefined;
					following?.stop();
					onTime(undefined, false);
				},
			});
		} catch {
			// The link to the video still works.
			host.classList.add('failed');
		} finally {
			host.classList.remove('loading');
			loading = undefined;
		}
	};
	if (playsHere) {
		opener.role = 'button';
		opener.removeAttribute('target');
		opener.addEventListener('click', (event) => {
			if (!isPlainClick(event) || hasFailed()) return;
			event.preventDefault();
			open();
		});
		opener.addEventListener('keydown', (event) => {
			if (event.key !== ' ') return;
			event.preventDefault();
			open();
		});
	}
	return {
		get player() {
			return player;
		},
		get followed() {
			return player !== undefined && following?.followed === true;
		},
		cue: (second) => {
			cued = second;
			// Until the player is loaded, and always on pages opened from disk, it is a link.
			if (momentUrl && media === undefined) opener.href = momentUrl.replace('{seconds}', String(Math.floor(second)));
		},
		play: (second) => {
			cued = second;
			following?.stop();
			// The times are then plain links.
			if (!playsHere || hasFailed()) return false;
			if (player) player.playFrom(second);
			else open();
			return true;
		},
		seek: (second) => {
			following?.stop();
			player?.seek(second);
		},
		open,
		back: () => following?.back() ?? false,
	};
}
