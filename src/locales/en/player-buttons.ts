/** The player's buttons that have a shortcut, too. */
export const phrases = {
	/** `seconds` is more than one. */
	back: (seconds: number): string => `Back ${seconds} seconds`,
	ahead: (seconds: number): string => `Forward ${seconds} seconds`,
	captions: 'Captions',
	close: 'Close player',
};
