/** What only the template of a talk's page and its components say. */
export const phrases = {
	describe: (title: string, channel: string | undefined, length: string): string =>
		`Notes of “${title}”${channel ? ` by ${channel}` : ''}: ${length}, every paragraph linked to its moment in the video.`,
	allTalks: 'All talks',
	watchOn: (site: string): string => `Watch on ${site}`,
	openRecording: 'Open the recording',
	notesOnly: 'Notes only',
	print: 'Print',
	/** Behind it where there is room. */
	orPdf: ' or PDF',

	contents: 'Contents',
	closeContents: 'Close',
	inProportion: 'The talk in proportion',

	player: 'Player',
	playTalk: 'Play the talk',
};
