/** Extensions of recordings that browsers can play. Of two recordings of a video, the first extension here counts. */
export const playableExtensions = [
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
/** Extensions of recordings that not all browsers can play, or none. */
const otherEndings = ['.mov', '.mkv', '.avi', '.ogv', '.wma', '.wmv'] as const;

const endingIn = (endings: readonly string[]): RegExp => new RegExp(`(?:\\${endings.join('|\\')})$`, 'i');
const played = endingIn(playableExtensions);
const recording = endingIn([...playableExtensions, ...otherEndings]);

/** Whether a file, by its extension, is a recording that browsers can play. */
export const isPlayable = (name: string): boolean => played.test(name);

/** Whether a file, by its extension, is a recording, playable or not. */
export const isRecordingName = (name: string): boolean => recording.test(name);

/** Returns which of two recordings of one video to use. */
export const preferredOf = (one: string, other: string): string => (rankOf(other) < rankOf(one) ? other : one);

function rankOf(name: string): number {
	const rank = playableExtensions.findIndex((ending) => name.toLowerCase().endsWith(ending));
	return rank < 0 ? playableExtensions.length : rank;
}

/** Removes the extension of a recording from a name. */
export const withoutRecordingEnding = (name: string): string => name.replace(recording, '');
