import { phrases as keys } from '#locale/player-keys.ts';
import { phrases } from '#locale/talk.ts';
import { registerKeys, type Shortcut } from '../page/keys/keys.ts';
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
		{ keys: [','], label: phrases.previousMoment, group, repeats: true, run: step(startBefore, seconds, goTo) },
		{ keys: ['.'], label: phrases.nextMoment, group, repeats: true, run: step(startAfter, seconds, goTo) },
		{ keys: ['['], label: phrases.previousSection, group, run: step(startBefore, sections, goToSection) },
		{ keys: [']'], label: phrases.nextSection, group, run: step(startAfter, sections, goToSection) },
		{ keys: ['Shift+p'], label: phrases.previousNote, group, repeats: true, run: () => goToNote(-1) },
		{ keys: ['Shift+n'], label: phrases.nextNote, group, repeats: true, run: () => goToNote(1) },
		...tools.map(({ key, help, run }): Shortcut => ({
			keys: [key],
			label: help,
			group: 'moment',
			run: () => run(subject()),
		})),
	);
}

function registerPlayerKeys(playing: Playing): void {
	/** A key that works while the player is open. `repeats`: also while it is held. */
	const whenOpen = (key: string, label: string, run: (player: Player) => unknown, repeats = false): Shortcut => ({
		keys: [key],
		label,
		group: 'player',
		repeats,
		run: () => (playing.player ? run(playing.player) : false),
	});
	registerKeys(
		{ keys: ['k'], label: keys.playOrPause, group: 'player', run: playing.open },
		whenOpen('Space', keys.playOrPauseOnceOpen, (player) => player.toggle()),
		whenOpen('j', keys.back(10), (player) => player.skip(-10), true),
		whenOpen('l', keys.ahead(10), (player) => player.skip(10), true),
		whenOpen('ArrowLeft', keys.back(5), (player) => player.skip(-5), true),
		whenOpen('ArrowRight', keys.ahead(5), (player) => player.skip(5), true),
		whenOpen('<', keys.slower, (player) => player.changeSpeed(-1)),
		whenOpen('>', keys.faster, (player) => player.changeSpeed(1)),
		whenOpen('c', keys.captions, (player) => player.toggleCaptions()),
		whenOpen('m', keys.sound, (player) => player.toggleSound()),
		{ keys: ['b'], label: keys.backToPlaying, group: 'player', run: playing.back },
		whenOpen('x', keys.close, (player) => player.close()),
	);
}
