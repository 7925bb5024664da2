/** A talk's page: phrases of its scripts. Others are in copying.ts, definitions.ts, hits.ts and player.ts. */
export const phrases = {
	note: 'Note',
	/** The sign beside a time on touch screens, for screen readers. */
	actionsFor: (clock: string): string => `Actions for ${clock}`,
	selectedWords: 'Selected words',
	toolsBelow: 'Buttons below the selected words',
	tabLeadsToTools: 'Press Tab for buttons to use on the selected words',

	continueAt: (clock: string): string => `Continue at ${clock}`,
	backTo: (clock: string): string => `Back to ${clock}`,

	showTranscript: 'Show the transcript',
	transcriptHidden: 'The transcript is hidden, except for paragraphs with highlights.',
};
