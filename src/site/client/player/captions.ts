import { phrases } from '#locale/player.ts';
import { make } from '../page/make.ts';
import type { Cue } from './cues.ts';

/** A recording's captions. */
export interface Captions {
	readonly cues: readonly Cue[];
	/** BCP 47 tag. */
	readonly language: string;
	/** Whether they are shown initially. */
	readonly shown: boolean;
}

/**
 * Adds captions to a recording by script, since browsers load no caption files for a page opened from disk. On video the
 * browser shows them; for audio they appear in an element of ours.
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
	let wanted = shown;

	const isSound = (): boolean => video.readyState > 0 && video.videoWidth === 0;
	const fill = (): void => {
		const active = [...(track.activeCues ?? [])] as VTTCue[];
		element.textContent = active.map((cue) => cue.getCueAsHTML().textContent).join(' ');
		element.hidden = !wanted || !isSound() || active.length === 0;
	};
	const apply = (): void => {
		track.mode = wanted && !isSound() ? 'showing' : 'hidden';
		fill();
	};
	video.textTracks.addEventListener('change', () => {
		const isShowing = track.mode === 'showing';
		// For audio the track is never shown, so a change to showing means that the reader asks to switch them.
		const asked = isSound() && isShowing ? !wanted : isSound() ? wanted : isShowing;
		if (asked === wanted) return;
		wanted = asked;
		apply();
		onSwitch(wanted);
	});
	track.addEventListener('cuechange', fill);
	video.addEventListener('loadedmetadata', apply);
	apply();
	return {
		element,
		show: (show) => {
			wanted = show;
			apply();
		},
	};
}

/** Transcripts are plain text, but in a cue `<` and `&` are markup. */
const escapeCue = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
