import { registerKeys, type Shortcut, type ShortcutAction } from '../page/keys/keys.ts';
import type { Player } from '../player/api.ts';
import type { Playing } from './playing/play.ts';
import type { MomentTool, ToolSubject } from './tools/tools.ts';
import { startAfter, startBefore } from '../page/timeline.ts';

/** What the keys of a talk's page operate on. Times are seconds. */
export interface TalkKeys {
	readonly seconds: readonly number[];
	/** The start of each section. */
	readonly sections: readonly number[];
	/** The reader's position: the focused time, else what is playing, the moment last visited, or what is in view. */
	readonly here: () => number;
	readonly goTo: (second: number) => void;
	/** Goes to the section that starts at a second. */
	readonly goToSection: (second: number) => void;
	/** Goes to the note before (`-1`) or after (`1`) the reader's position. @returns whether there is one */
	readonly goToNote: (by: 1 | -1) => boolean;
	readonly tools: readonly MomentTool[];
	/** What the tools act on. */
	readonly subject: () => ToolSubject;
	/** Absent if there is nothing to play. */
	readonly playing: Playing | undefined;
}

export function registerTalkKeys({
	seconds,
	sections,
	here,
	goTo,
	goToSection,
	goToNote,
	tools,
	subject,
	playing,
}: TalkKeys): void {
	if (playing) registerPlayerKeys(playing);
	const step = (find: typeof startAfter, starts: readonly number[], go: (second: number) => unknown) => (): unknown => {
		const start = find(starts, here());
		return start === undefined ? false : go(start);
	};
	const group = 'moving';
	registerKeys(
		{ keys: [','], action: 'previousMoment', group, repeats: true, run: step(startBefore, seconds, goTo) },
		{ keys: ['.'], action: 'nextMoment', group, repeats: true, run: step(startAfter, seconds, goTo) },
		{ keys: ['['], action: 'previousSection', group, run: step(startBefore, sections, goToSection) },
		{ keys: [']'], action: 'nextSection', group, run: step(startAfter, sections, goToSection) },
		{ keys: ['Shift+p'], action: 'previousNote', group, repeats: true, run: () => goToNote(-1) },
		{ keys: ['Shift+n'], action: 'nextNote', group, repeats: true, run: () => goToNote(1) },
		...tools.map(({ key, action, run }): Shortcut => ({
			keys: [key],
			action,
			group: 'moment',
			run: () => run(subject()),
		})),
	);
}

function registerPlayerKeys(playing: Playing): void {
	/** A key that works while the player is open. `repeats`: also while it is held. */
	const whenOpen = (
		key: string,
		action: ShortcutAction,
		run: (player: Player) => unknown,
		repeats = false,
	): Shortcut => ({
		keys: [key],
		action,
		group: 'player',
		repeats,
		run: () => (playing.player ? run(playing.player) : false),
	});
	registerKeys(
		{ keys: ['k'], action: 'playOrPause', group: 'player', run: playing.open },
		whenOpen('Space', 'playOrPauseOnceOpen', (player) => player.toggle()),
		whenOpen('j', 'back10', (player) => player.skip(-10), true),
		whenOpen('l', 'ahead10', (player) => player.skip(10), true),
		whenOpen('ArrowLeft', 'back5', (player) => player.skip(-5), true),
		whenOpen('ArrowRight', 'ahead5', (player) => player.skip(5), true),
		whenOpen('<', 'slower', (player) => player.changeSpeed(-1)),
		whenOpen('>', 'faster', (player) => player.changeSpeed(1)),
		whenOpen('c', 'captions', (player) => player.toggleCaptions()),
		whenOpen('m', 'sound', (player) => player.toggleSound()),
		{ keys: ['b'], action: 'backToPlaying', group: 'player', run: playing.back },
		whenOpen('x', 'closePlayer', (player) => player.close()),
	);
}
