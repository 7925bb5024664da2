/** The player, loaded on demand. */
export const phrases = {
	controls: 'Player controls',
	play: 'Play',
	pause: 'Pause',
	speed: 'Speed',
	position: 'Position in the recording',
	positionOf: (clock: string, whole: string): string => `${clock} of ${whole}`,
	/** The name of the captions in the browser's menu. */
	transcript: 'Transcript',

	connecting: 'Connecting to YouTube …',
	openOn: (site: string, clock: string): string => `Open on ${site} at ${clock}`,
	damaged: 'The recording is damaged or in a format that this browser cannot play.',
	notLoaded: 'The recording could not be loaded. Is this device online?',
	missing: 'The recording is missing or in a format that this browser cannot play.',
	cannotPlay: 'YouTube cannot play this video here.',
	noAnswer: 'YouTube is not responding. Is this device online?',
	gone: 'YouTube reports that this video was removed or is private.',
	onlyThere: 'The owner of this video only lets it play on YouTube.',
};
