/** What the player says, which is loaded when it is needed. */
export const phrases = {
	controls: 'Player controls',
	play: 'Play',
	pause: 'Pause',
	speed: 'Speed',
	position: 'Position in the recording',
	positionOf: (clock: string, whole: string): string => `${clock} of ${whole}`,
	/** The name of the captions, in the menu of the browser. */
	transcript: 'Transcript',

	connecting: 'Connecting to YouTube …',
	openOn: (site: string, clock: string): string => `Open it on ${site} at ${clock}`,
	damaged: 'The recording is damaged, or of a kind that this browser does not play.',
	missing: 'The recording is not where it should be, or of a kind that this browser does not play.',
	cannotPlay: 'YouTube cannot play this video here.',
	noAnswer: 'YouTube does not answer. Is this device online?',
	gone: 'YouTube says that this video is gone or private.',
	onlyThere: 'Its owner lets this video play on YouTube only.',
};
