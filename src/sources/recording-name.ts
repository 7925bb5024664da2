/** Endings of the names of recordings that browsers play. Of two recordings of one video, the kind that comes first here is taken. */
export const playedEndings = [
	'.mp4',
	'.m4v',
	'.webm',
	'.m4a',
	'.mp3',
	'.ogg',
	'.oga',
	'.opus',
	'.aac',
	'.flac',
	'.wav',
] as const;
/** Endings of those that no browser plays, or not every one. */
const otherEndings = ['.mov', '.mkv', '.avi', '.ogv', '.wma', '.wmv'] as const;

const endingIn = (endings: readonly string[]): RegExp => new RegExp(`(?:\\${endings.join('|\\')})$`, 'i');
const played = endingIn(playedEndings);
const recording = endingIn([...playedEndings, ...otherEndings]);

/** Whether a file, by its name, is a recording that browsers play. */
export const isPlayedName = (name: string): boolean => played.test(name);

/** Whether a file, by its name, is a recording, whether browsers play it or not. */
export const isRecordingName = (name: string): boolean => recording.test(name);

/** Which of two recordings of one video is taken. */
export const preferredOf = (one: string, other: string): string => (rankOf(other) < rankOf(one) ? other : one);

function rankOf(name: string): number {
	const place = playedEndings.findIndex((ending) => name.toLowerCase().endsWith(ending));
	return place < 0 ? playedEndings.length : place;
}

/** A name without what says that it is a recording. */
export const withoutRecordingEnding = (name: string): string => name.replace(recording, '');
