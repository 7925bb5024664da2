/** The interface between a page and its player, a separate script that is loaded when first needed. */
import type { SpokenMoment } from './cues.ts';

/** A section of the talk and the second at which it starts. */
export interface TalkSection {
	readonly second: number;
	readonly title: string;
}

export interface PlayerOptions {
	/** The element that contains the player. Its data attributes say what to play. */
	readonly host: HTMLElement;
	/** Second to play from. */
	readonly start: number;
	readonly moments: readonly SpokenMoment[];
	/** In their order. */
	readonly sections: readonly TalkSection[];
	/** Duration of the talk according to its transcript, in seconds. */
	readonly duration: number;
	/** Called several times a second during playback, with the current second and whether it is playing. */
	readonly onTime: (second: number, playing: boolean) => void;
	readonly onClose: () => void;
}

export interface Player {
	/** Seconds. */
	readonly second: number;
	readonly paused: boolean;
	/** Goes to a second: stays paused or plays on. */
	readonly seek: (second: number) => void;
	readonly playFrom: (second: number) => void;
	/** Skips forward, or back if negative. */
	readonly skip: (seconds: number) => void;
	readonly toggle: () => void;
	/** @param step 1 for the next faster speed, -1 for the next slower one */
	readonly changeSpeed: (step: 1 | -1) => void;
	readonly toggleCaptions: () => void;
	readonly toggleSound: () => void;
	readonly close: () => void;
}

declare global {
	var cuemarkPlayer: ((options: PlayerOptions) => Player) | undefined;
}
