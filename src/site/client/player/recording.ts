import type { Cue } from './cues.ts';
import type { Screen } from './medium.ts';

/** What the recording's captions are made of. */
export interface Captions {
	readonly cues: readonly Cue[];
	/** BCP 47 tag. */
	readonly language: string;
	/** Whether they are shown from the start. */
	readonly shown: boolean;
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
	poster: string | undefined,
	start: number,
	{ cues, language, shown }: Captions,
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
	track.mode = shown ? 'showing' : 'hidden';
	video.textTracks.addEventListener('change', () => onCaptions(track.mode === 'showing'));
	if (poster !== undefined) video.poster = poster;
	video.src = address;
	video.currentTime = start;
	const picture = document.createElement('div');
	picture.className = 'player-picture';
	picture.append(video, captionsOfSound(video, track));
	return {
		element: picture,
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
			picture.remove();
		},
	};
}

/** Browsers show captions on pictures alone; a recording of sound has them in an element of ours. */
function captionsOfSound(video: HTMLVideoElement, track: TextTrack): HTMLElement {
	const caption = document.createElement('p');
	caption.className = 'player-caption';
	caption.lang = track.language;
	caption.dir = 'auto';
	const show = (): void => {
		const isShown = track.mode === 'showing' && video.videoWidth === 0;
		const active = [...(track.activeCues ?? [])] as VTTCue[];
		caption.textContent = active.map((cue) => cue.getCueAsHTML().textContent).join(' ');
		caption.hidden = !isShown || active.length === 0;
	};
	track.addEventListener('cuechange', show);
	video.textTracks.addEventListener('change', show);
	video.addEventListener('loadedmetadata', show);
	return caption;
}

/** The words of a transcript are text: in a cue `<` and `&` would be code. */
const escapeCue = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
