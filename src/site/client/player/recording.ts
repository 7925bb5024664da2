import type { Cue } from './cues.ts';
import type { Screen } from './medium.ts';

/** What the recording's captions are made of. */
export interface Captions {
	readonly cues: readonly Cue[];
	/** BCP 47 tag. */
	readonly language: string;
}

/**
 * A recording of the reader's own, in the browser's player. Its captions are added by script: a browser loads no captions
 * beside a page that was opened from disk.
 *
 * @param address of the file
 * @param start second to play from
 * @param onCaptions told when the reader switches them with the browser's own controls
 */
export function recordingScreen(
	address: string,
	title: string,
	start: number,
	{ cues, language }: Captions,
	onCaptions: (shown: boolean) => void,
): Screen & { readonly medium: HTMLVideoElement } {
	// A video element plays sound alone as well, and is the one that shows captions.
	const video = document.createElement('video');
	video.controls = true;
	video.playsInline = true;
	video.preload = 'metadata';
	video.setAttribute('aria-label', title);
	const track = video.addTextTrack('captions', 'Transcript', language);
	for (const { start: from, end, text } of cues) track.addCue(new VTTCue(from, end, escapeCue(text)));
	track.mode = 'hidden';
	video.textTracks.addEventListener('change', () => onCaptions(track.mode === 'showing'));
	video.src = address;
	video.currentTime = start;
	return {
		element: video,
		medium: video,
		showCaptions: (shown) => (track.mode = shown ? 'showing' : 'hidden'),
		reason: () =>
			video.error?.code === MediaError.MEDIA_ERR_DECODE
				? 'The recording is damaged, or of a kind that this browser does not play.'
				: 'The recording is not where it should be, or of a kind that this browser does not play.',
		remove: () => {
			video.pause();
			video.removeAttribute('src');
			video.load();
			video.remove();
		},
	};
}

/** The words of a transcript are text: in a cue `<` and `&` would be code. */
const escapeCue = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
