import { phrases } from '#locale/player.ts';
import { make } from '../page/make.ts';
import { addCaptions, type Captions } from './captions.ts';
import type { Screen } from './medium.ts';
import { makeScrubber } from './scrubber.ts';

/**
 * A local recording: video with the browser's own controls, audio with a slider.
 *
 * @param address of the file
 * @param poster address of a picture to show before playback, and for audio
 * @param start second to play from
 * @param onCaptions called when the reader switches the captions with the browser's own controls
 */
export function recordingScreen(
	address: string,
	title: string,
	poster: string | undefined,
	start: number,
	captions: Captions,
	onCaptions: (shown: boolean) => void,
): Screen {
	// A video element plays audio files as well.
	const video = make('video', { controls: true, playsInline: true, preload: 'metadata', ariaLabel: title });
	if (poster !== undefined) video.poster = poster;
	const { element: caption, show } = addCaptions(video, captions, onCaptions);
	// Safari ignores `currentTime` until it knows the duration, but accepts a time in the address
	// (https://www.w3.org/TR/media-frags/).
	video.src = `${address.replace(/#.*$/, '')}#t=${start}`;
	video.currentTime = start;
	const picture = make('div', { className: 'player-picture' }, video, caption);
	video.addEventListener(
		'loadedmetadata',
		() => {
			if (video.videoWidth > 0) return;
			video.controls = false;
			picture.classList.add('sound');
			picture.prepend(makeScrubber(video));
		},
		{ once: true },
	);
	return {
		element: picture,
		medium: video,
		showCaptions: show,
		reason: () => reasonOf(video.error),
		remove: () => {
			video.pause();
			video.removeAttribute('src');
			video.load();
			picture.remove();
		},
	};
}

function reasonOf(error: MediaError | null): string {
	if (error?.code === MediaError.MEDIA_ERR_DECODE) return phrases.damaged;
	// Browsers report a recording that they cannot reach as one in an unknown format.
	const isUnreachable = !navigator.onLine && location.protocol !== 'file:';
	return isUnreachable || error?.code === MediaError.MEDIA_ERR_NETWORK ? phrases.notLoaded : phrases.missing;
}
