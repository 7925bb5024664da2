import { phrases as playerKeys } from '#locale/player-keys.ts';
import { phrases } from '#locale/talk.ts';
import { registerKeys } from '../page/keys/keys.ts';
import type { Playing } from './playing/play.ts';
import type { MomentTool, ToolSubject } from './tools/tools.ts';
import { startAfter, startBefore } from '../page/timeline.ts';

/** What the keys of a talk's page act on. Times are seconds. */
export interface TalkKeys {
	readonly seconds: readonly number[];
	/** Where each section starts. */
	readonly sections: readonly number[];
	/** Where the reader is: at the time that has the focus, else in what is playing, else at the moment last gone to, else at what is in view. */
	readonly here: () => number;
	readonly goTo: (second: number) => void;
	/** Goes to the section that starts at a second. */
	readonly goToSection: (second: number) => void;
	/** Goes to the note before (`-1`) or behind (`1`) where the reader is. @returns whether there is one */
	readonly goToNote: (by: 1 | -1) => boolean;
	readonly tools: readonly MomentTool[];
	/** What the tools are used on. */
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
	const step = (find: typeof startAfter, starts: readonly number[], go: (second: number) => void) => (): unknown => {
		const start = find(starts, here());
		if (start === undefined) return false;
		go(start);
		return true;
	};
	const group = 'moving';
	registerKeys(
		{ keys: [','], label: phrases.previousMoment, group, repeats: true, run: step(startBefore, seconds, goTo) },
		{ keys: ['.'], label: phrases.nextMoment, group, repeats: true, run: step(startAfter, seconds, goTo) },
		{ keys: ['['], label: phrases.previousSection, group, run: step(startBefore, sections, goToSection) },
		{ keys: [']'], label: phrases.nextSection, group, run: step(startAfter, sections, goToSection) },
		{ keys: ['Shift+p'], label: phrases.previousNote, group, repeats: true, run: () => goToNote(-1) },
		{ keys: ['Shift+n'], label: phrases.nextNote, group, repeats: true, run: () => goToNote(1) },
	);
	registerKeys(
		...tools.map(
			({ key, help, run }) => ({ keys: [key], label: help, group: 'moment', run: () => run(subject()) }) as const,
		),
	);
}

function registerPlayerKeys(playing: Playing): void {
	const group = 'player';
	const whenOpen =
		(run: (player: NonNullable<Playing['player']>) => void): (() => unknown) =>
		() =>
			playing.player ? run(playing.player) : false;
	registerKeys(
		{ keys: ['k'], label: playerKeys.playOrPause, group, run: () => playing.open() },
		{ keys: ['Space'], label: playerKeys.playOrPauseOnceOpen, group, run: whenOpen((player) => player.toggle()) },
		{ keys: ['j'], label: playerKeys.back(10), group, repeats: true, run: whenOpen((player) => player.skip(-10)) },
		{ keys: ['l'], label: playerKeys.ahead(10), group, repeats: true, run: whenOpen((player) => player.skip(10)) },
		{
			keys: ['ArrowLeft'],
			label: playerKeys.back(5),
			group,
			repeats: true,
			run: whenOpen((player) => player.skip(-5)),
		},
		{
			keys: ['ArrowRight'],
			label: playerKeys.ahead(5),
			group,
			repeats: true,
			run: whenOpen((player) => player.skip(5)),
		},
		{ keys: ['<'], label: playerKeys.slower, group, run: whenOpen((player) => player.changeSpeed(-1)) },
		{ keys: ['>'], label: playerKeys.faster, group, run: whenOpen((player) => player.changeSpeed(1)) },
		{ keys: ['c'], label: playerKeys.captions, group, run: whenOpen((player) => player.toggleCaptions()) },
		{ keys: ['m'], label: playerKeys.sound, group, run: whenOpen((player) => player.toggleSound()) },
		{ keys: ['b'], label: playerKeys.backToPlaying, group, run: () => playing.back() },
		{ keys: ['x'], label: playerKeys.close, group, run: whenOpen((player) => player.close()) },
	);
}
