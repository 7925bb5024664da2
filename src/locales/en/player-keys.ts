/** What the keys of the player do, and those of its buttons that do the same. */
export const phrases = {
	playOrPause: 'Play or pause',
	playOrPauseOnceOpen: 'Play or pause, once it is open',
	/** More than one. */
	back: (seconds: number): string => `Back ${seconds} seconds`,
	ahead: (seconds: number): string => `Ahead ${seconds} seconds`,
	slower: 'Slower',
	faster: 'Faster',
	captions: 'Captions',
	sound: 'Sound on or off',
	backToPlaying: 'Back to what is playing',
	close: 'Close the player',
};
