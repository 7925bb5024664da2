/** Actions of the player's shortcuts and of the buttons that do the same. */
export const phrases = {
	playOrPause: 'Play or pause',
	playOrPauseOnceOpen: 'Play or pause (player open)',
	/** `seconds` is more than one. */
	back: (seconds: number): string => `Back ${seconds} seconds`,
	ahead: (seconds: number): string => `Forward ${seconds} seconds`,
	slower: 'Slower',
	faster: 'Faster',
	captions: 'Captions',
	sound: 'Mute or unmute',
	backToPlaying: 'Back to what is playing',
	close: 'Close player',
};
