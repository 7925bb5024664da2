/** A talk's page: phrases of its scripts. Others are in copying.ts, definitions.ts, hits.ts, player-keys.ts and player.ts. */
export const phrases = {
	note: 'Note',
	writeNote: 'Write a note',
	selectedWords: 'Selected words',
	toolsBelow: 'Buttons below the selected words',
	tabLeadsToTools: 'Press Tab for buttons to use on the selected words',
	toTools: 'Go to the buttons for selected words',
	putToolsAway: 'Hide these buttons',

	continueAt: (clock: string): string => `Continue at ${clock}`,
	backTo: (clock: string): string => `Back to ${clock}`,
	previousMoment: 'Previous moment',
	nextMoment: 'Next moment',
	previousSection: 'Previous section',
	nextSection: 'Next section',
	previousNote: 'Previous note',
	nextNote: 'Next note',

	showTranscript: 'Show the transcript',
	foldOrUnfold: 'Hide or show the transcript',
	transcriptHidden: 'The transcript is hidden, except for paragraphs with highlights.',
};
