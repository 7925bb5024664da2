/** What the scripts of a talk's page say, but for copying.ts, hits.ts, player-keys.ts and player.ts. */
export const phrases = {
	note: 'Note',
	writeNote: 'Write a note on it',
	selectedWords: 'Selected words',
	toolsBelow: 'Tools below the selected words',
	tabLeadsToTools: 'Tab leads to tools for the selected words',
	toTools: 'To the buttons at selected words',
	putToolsAway: 'Put these buttons away',

	section: 'Section',
	continueAt: (clock: string): string => `Continue at ${clock}`,
	backTo: (clock: string): string => `Back to ${clock}`,
	previousMoment: 'Previous moment',
	nextMoment: 'Next moment',
	previousSection: 'Previous section',
	nextSection: 'Next section',
	previousNote: 'Previous note',
	nextNote: 'Next note',

	showTranscript: 'Show the transcript',
	foldOrUnfold: 'Notes only, or the transcript again',
	transcriptHidden: 'The transcript is hidden, but for paragraphs with highlights.',

	whereSaid: 'Where it is said',
	putDefinitionAway: 'Put a definition away',
};
