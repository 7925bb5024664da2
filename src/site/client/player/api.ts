/** How a page and its player speak with each other: the player is a script of its own, loaded when it is first needed. */
import type { SpokenMoment } from './cues.ts';

/** A part of the talk, and the second at which it starts. */
export interface TalkSection {
	readonly second: number;
	readonly title: string;
}

export interface PlayerOptions {
	/** The place of the player on the page, with what it plays in its data attributes. */
	readonly host: HTMLElement;
	/** Second to play from. */
	readonly start: number;
	readonly moments: readonly SpokenMoment[];
	/** In their order. */
	readonly sections: readonly TalkSection[];
	/** Seconds that the talk lasts, by its transcript. */
	readonly duration: number;
	/** Told where it is, several times a second while it plays, and whether it plays. */
	readonly onTime: (second: number, playing: boolean) => void;
	readonly onClose: () => void;
}

export interface Player {
	/** Seconds. */
	readonly second: number;
	/** Plays from a second on. */
	readonly seek: (second: number) => void;
	/** Goes some seconds ahead, or back where they are negative. */
	readonly skip: (seconds: number) => void;
	readonly toggle: () => void;
	/** Goes to the next speed: 1 for a faster one, -1 for a slower one. */
	readonly changeSpeed: (step: 1 | -1) => void;
	readonly toggleCaptions: () => void;
	readonly toggleSound: () => void;
	readonly close: () => void;
}

declare global {
	var cuemarkPlayer: ((options: PlayerOptions) => Player) | undefined;
}
