import { indexAt, startAfter, startBefore } from '../page/timeline.ts';
import type { Player, TalkSection } from './api.ts';

/** Seconds to skip if the system gives no offset. */
const SKIP = 10;

export interface MediaSessionOfTalk {
	/** Shows the section that contains a second. */
	readonly show: (second: number) => void;
	readonly end: () => void;
}

/**
 * Shows the system what is playing, for lock screens, media keys and headphone buttons: the talk as the title, the
 * section as the artist. "Next track" goes to the next section. The browser itself handles play and pause.
 * https://w3c.github.io/mediasession/
 *
 * @param picture address of a picture of the talk
 */
export function startMediaSession(
	player: Player,
	title: string,
	picture: string | undefined,
	sections: readonly TalkSection[],
): MediaSessionOfTalk {
	if (!('mediaSession' in navigator)) return { show: () => undefined, end: () => undefined };
	const session = navigator.mediaSession;
	const starts = sections.map(({ second }) => second);
	const actions: Partial<Record<MediaSessionAction, MediaSessionActionHandler>> = {
		seekbackward: ({ seekOffset }) => player.skip(-(seekOffset ?? SKIP)),
		seekforward: ({ seekOffset }) => player.skip(seekOffset ?? SKIP),
		seekto: ({ seekTime }) => {
			if (seekTime !== undefined) player.seek(seekTime);
		},
	};
	if (sections.length > 1) {
		const go = (find: typeof startAfter) => (): void => {
			const start = find(starts, player.second);
			if (start !== undefined) player.seek(start);
		};
		actions.previoustrack = go(startBefore);
		actions.nexttrack = go(startAfter);
	}
	const names = Object.keys(actions) as MediaSessionAction[];
	for (const name of names) setHandler(session, name, actions[name] ?? null);
	let shown: string | undefined;
	return {
		show: (second) => {
			const section = sections[indexAt(starts, second)]?.title ?? '';
			if (section === shown) return;
			shown = section;
			const artwork = picture === undefined ? [] : [{ src: picture }];
			session.metadata = new MediaMetadata({ title, artist: section, artwork });
		},
		end: () => {
			for (const name of names) setHandler(session, name, null);
			session.metadata = null;
		},
	};
}

/** Browsers throw for actions that they do not support. */
function setHandler(session: MediaSession, name: MediaSessionAction, handler: MediaSessionActionHandler | null): void {
	try {
		session.setActionHandler(name, handler);
	} catch {
		// The system then has no such button.
	}
}
