/** A talk's page: phrases that only its template and components use. */
export const phrases = {
	describe: (title: string, channel: string | undefined, length: string): string =>
		`Notes on “${title}”${channel ? ` by ${channel}` : ''} (${length}), every paragraph linked to its moment in the video.`,
	allTalks: 'All talks',
	watchOn: (site: string): string => `Watch on ${site}`,
	openRecording: 'Open the recording',
	notesOnly: 'Notes only',
	print: 'Print or PDF',

	contents: 'Contents',
	closeContents: 'Close',

	player: 'Player',
	playTalk: 'Play the talk',
	/** `{}` is a link to the Markdown. */
	alsoAs: 'Also available as {}',
};
