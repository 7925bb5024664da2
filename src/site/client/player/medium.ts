/**
 * What the player uses of HTMLMediaElement (https://html.spec.whatwg.org/multipage/media.html#media-elements), with its
 * events `play`, `pause`, `timeupdate`, `durationchange`, `ratechange`, `volumechange`, `ended` and `error`. A video element
 * is one as it stands; a video on another host is spoken to through one. Times are seconds.
 */
export interface Medium extends EventTarget {
	currentTime: number;
	/** NaN until it is known; without end for a stream. */
	readonly duration: number;
	readonly paused: boolean;
	playbackRate: number;
	muted: boolean;
	play(): Promise<void>;
	pause(): void;
}

/** A medium on the page. */
export interface Screen {
	readonly element: HTMLElement;
	readonly medium: Medium;
	showCaptions(shown: boolean): void;
	/** Why it cannot play, once it has fired `error`: one sentence for people. */
	reason(): string;
	/** Ends it for good, all that it loads included. */
	remove(): void;
}
