import { registerKeys } from '../page/keys.ts';
import { momentAt } from './fragment.ts';
import type { Playing } from './play.ts';

/** What the keys of a talk's page do. Seconds. */
export interface TalkKeys {
	readonly seconds: readonly number[];
	/** Where each section starts. */
	readonly sections: readonly number[];
	/** Where the reader is: what plays, else the moment that was gone to, else what is in view. */
	readonly here: () => number;
	readonly goTo: (second: number) => void;
	/** Goes to the section that starts at a second. */
	readonly goToSection: (second: number) => void;
	readonly copyLink: (second: number) => void;
	readonly copyQuote: (second: number) => void;
	/** Absent where there is nothing to play. */
	readonly playing: Playing | undefined;
}

/** Seconds into a section within which "previous" means the one before, as on every player of music. */
const JUST_BEGUN = 4;

export function registerTalkKeys({
	seconds,
	sections,
	here,
	goTo,
	goToSection,
	copyLink,
	copyQuote,
	playing,
}: TalkKeys): void {
	if (playing) registerPlayerKeys(playing);
	const step = (starts: readonly number[], by: 1 | -1, slack: number, go: (second: number) => void) => (): unknown => {
		const at = momentAt(starts, here());
		const before = here() - (starts[at] ?? 0) > slack ? 0 : -1;
		const next = starts[at + (by === 1 ? 1 : before)];
		if (next === undefined) return false;
		go(next);
		return true;
	};
	registerKeys(
		{
			keys: [','],
			label: 'Previous moment',
			group: 'Moving about',
			repeats: true,
			run: step(seconds, -1, JUST_BEGUN, goTo),
		},
		{ keys: ['.'], label: 'Next moment', group: 'Moving about', repeats: true, run: step(seconds, 1, 0, goTo) },
		{ keys: ['['], label: 'Previous section', group: 'Moving about', run: step(sections, -1, JUST_BEGUN, goToSection) },
		{ keys: [']'], label: 'Next section', group: 'Moving about', run: step(sections, 1, 0, goToSection) },
		{ keys: ['y'], label: 'Copy link to this moment', group: 'Moving about', run: () => copyLink(here()) },
		{
			keys: ['Shift+y'],
			label: 'Copy this moment as a quotation',
			group: 'Moving about',
			run: () => copyQuote(here()),
		},
	);
}

function registerPlayerKeys(playing: Playing): void {
	const group = 'Player';
	const whenOpen =
		(run: (player: NonNullable<Playing['player']>) => void): (() => unknown) =>
		() =>
			playing.player ? run(playing.player) : false;
	registerKeys(
		{ keys: ['k'], label: 'Play or pause', group, run: () => playing.open() },
		{ keys: ['Space'], label: 'Play or pause, once it is open', group, run: whenOpen((player) => player.toggle()) },
		{ keys: ['j'], label: 'Back 10 seconds', group, repeats: true, run: whenOpen((player) => player.skip(-10)) },
		{ keys: ['l'], label: 'Ahead 10 seconds', group, repeats: true, run: whenOpen((player) => player.skip(10)) },
		{ keys: ['ArrowLeft'], label: 'Back 5 seconds', group, repeats: true, run: whenOpen((player) => player.skip(-5)) },
		{ keys: ['ArrowRight'], label: 'Ahead 5 seconds', group, repeats: true, run: whenOpen((player) => player.skip(5)) },
		{ keys: ['<'], label: 'Slower', group, run: whenOpen((player) => player.changeSpeed(-1)) },
		{ keys: ['>'], label: 'Faster', group, run: whenOpen((player) => player.changeSpeed(1)) },
		{ keys: ['c'], label: 'Captions', group, run: whenOpen((player) => player.toggleCaptions()) },
		{ keys: ['m'], label: 'Sound on or off', group, run: whenOpen((player) => player.toggleSound()) },
		{ keys: ['b'], label: 'Back to what is playing', group, run: () => playing.back() },
		{ keys: ['x'], label: 'Close the player', group, run: whenOpen((player) => player.close()) },
	);
}
