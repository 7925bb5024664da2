import { phrases } from '#locale/player.ts';
import { make } from '../page/make.ts';
import type { Cue } from './cues.ts';

/** The captions of a recording. */
export interface Captions {
	readonly cues: readonly Cue[];
	/** BCP 47 tag. */
	readonly language: string;
	/** Whether they are shown initially. */
	readonly shown: boolean;
}

/**
 * Adds captions to a recording by script, since browsers load no caption files for a page opened from disk. The browser
 * shows them on video; for audio they appear in an element of the page.
 *
 * @param onSwitch called when the reader switches them with the browser's own controls
 */
export function addCaptions(
	video: HTMLVideoElement,
	{ cues, language, shown }: Captions,
	onSwitch: (shown: boolean) => void,
): { readonly element: HTMLElement; readonly show: (shown: boolean) => void } {
	const track = video.addTextTrack('captions', phrases.transcript, language);
	for (const { start, end, text } of cues) track.addCue(new VTTCue(start, end, escapeCue(text)));
	const element = make('p', { className: 'player-caption', lang: language, dir: 'auto' });
	let isOn = shown;

	const isSound = (): boolean => video.readyState > 0 && video.videoWidth === 0;
	const fill = (): void => {
		const active = [...(track.activeCues ?? [])] as VTTCue[];
		element.textContent = active.map((cue) => cue.getCueAsHTML().textContent).join(' ');
		element.hidden = !isOn || !isSound() || active.length === 0;
	};
	const apply = (): void => {
		track.mode = isOn && !isSound() ? 'showing' : 'hidden';
		fill();
	};
	video.textTracks.addEventListener('change', () => {
		const isShowing = track.mode === 'showing';
		// For audio the track is never shown, so a change to `showing` is a request to switch the captions.
		const requested = isSound() ? isShowing !== isOn : isShowing;
		if (requested === isOn) return;
		isOn = requested;
		apply();
		onSwitch(isOn);
	});
	track.addEventListener('cuechange', fill);
	video.addEventListener('loadedmetadata', apply);
	apply();
	return {
		element,
		show: (show) => {
			isOn = show;
			apply();
		},
	};
}

/** Escapes `<` and `&`, which are markup in a cue. */
const escapeCue = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
