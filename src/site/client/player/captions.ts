import type { Cue } from './cues.ts';

/** What a recording's captions are made of. */
export interface Captions {
	readonly cues: readonly Cue[];
	/** BCP 47 tag. */
	readonly language: string;
	/** Whether they are shown from the start. */
	readonly shown: boolean;
}

/**
 * Gives a recording captions by script: a browser loads none beside a page that was opened from disk. It shows them on a
 * picture; those of sound alone stand in an element of ours.
 *
 * @param onSwitch told when the reader switches them with the browser's own controls
 */
export function addCaptions(
	video: HTMLVideoElement,
	{ cues, language, shown }: Captions,
	onSwitch: (shown: boolean) => void,
): { readonly element: HTMLElement; readonly show: (shown: boolean) => void } {
	const track = video.addTextTrack('captions', 'Transcript', language);
	for (const { start, end, text } of cues) track.addCue(new VTTCue(start, end, escapeCue(text)));
	const element = document.createElement('p');
	element.className = 'player-caption';
	element.lang = language;
	element.dir = 'auto';
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
		// On sound the browser never shows them, so that its button always asks for the other.
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

/** The words of a transcript are text: in a cue `<` and `&` would be code. */
const escapeCue = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
