/**
 * The part of HTMLMediaElement (https://html.spec.whatwg.org/multipage/media.html#media-elements) that the player uses,
 * with its events `play`, `pause`, `timeupdate`, `durationchange`, `ratechange`, `ended` and `error`. A video element
 * implements it as is; a video on another host needs an adapter. Times are seconds.
 */
export type Medium = EventTarget &
	Pick<HTMLMediaElement, 'currentTime' | 'duration' | 'paused' | 'playbackRate' | 'muted' | 'play' | 'pause'>;

/** A medium and its element on the page. */
export interface Screen {
	readonly element: HTMLElement;
	readonly medium: Medium;
	showCaptions(shown: boolean): void;
	/** Why playback failed, after `error`: one sentence for the reader. */
	reason(): string;
	/** Stops it for good, including any download. */
	remove(): void;
}
