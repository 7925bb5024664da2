import { phrases } from '#locale/talk.ts';
import { copyLink, copyQuote } from '../../talk/copying/copy-tools.ts';
import { startFolding } from '../../talk/reading/fold.ts';
import { countKept } from '../../margin-notes/count-kept.ts';
import { startMarginNotes } from '../../margin-notes/beside.ts';
import { startHighlighting } from '../../marks/highlight-tool.ts';
import { startKeepingPlace } from '../../talk/reading/keep-place.ts';
import { loadHits } from '../../talk/hits/load-hits.ts';
import { registerTalkKeys } from '../../talk/talk-keys.ts';
import { elementsOf } from '../../talk/moment-elements.ts';
import { noteFromHere, secondOfNote } from '../../talk/notes-on-page.ts';
import { startPrintingFormulas } from '../../talk/print-formulas.ts';
import { startReadingPosition } from '../../talk/reading/reading-position.ts';
import { startLanguages } from '../../talk/languages.ts';
import { startPlaying } from '../../talk/playing/play.ts';
import { startResuming } from '../../talk/reading/resume.ts';
import { bringIntoView, hasReaderMoved, startWatchingScroll } from '../../talk/scroll.ts';
import { leadOfSection } from '../../talk/sections.ts';
import { selectionIn } from '../../talk/selection/selection.ts';
import { startSelectionTools } from '../../talk/selection/selection-tools.ts';
import { startStrip } from '../../talk/strip.ts';
import { readTalkPage } from '../../talk/talk-page.ts';
import { onTimeClicks } from '../../talk/time-links.ts';
import { startTimeTools } from '../../talk/tools/time-tools.ts';
import type { MomentTool } from '../../talk/tools/tools.ts';
import { navigationType } from '../../page/kept/navigation.ts';
import { changeAddress } from '../../page/kept/history-entry.ts';
import { momentAt } from '../../page/timeline.ts';
import { fragmentOf, sectionFragmentOf, sectionOfFragment } from '../../../../markdown/fragments.ts';
import { secondOfAddress, secondOfFragment } from '../../../../videos/second-in-address.ts';

const talk = readTalkPage();
const { moments, seconds, duration } = talk;
const asked = sectionOfFragment(location.hash) ?? secondOfAddress(location);
/** The elements of the moment last gone to. Its second is forgotten once the reader scrolls away. */
let current: readonly HTMLElement[] = [];
let gone: number | undefined;
/** The element that was scrolled into view. */
let shown: HTMLElement | undefined;

// Before the player, which goes to what it plays when the window is turned.
startKeepingPlace(talk);
const unfold = startFolding();
const strip = startStrip(duration, goToSection);
const keep = startResuming(talk, asked, (second) => {
	unfold();
	goTo(second);
	focusOn(moments[momentAt(seconds, second)]);
});
const playing = startPlaying(talk, (second, isPlaying) => {
	strip.markPlaying(second);
	if (second === undefined) return;
	if (isPlaying) mark(undefined);
	if (playing?.followed) place.hold(second);
	keep.played(second);
});
const place = startReadingPosition(talk, strip.markReading);
const highlighting = startHighlighting(talk);
const openNote = startMarginNotes(talk, highlighting.quote);
countKept(talk);
const writeNote: MomentTool = {
	label: phrases.note,
	key: 'w',
	help: phrases.writeNote,
	run: (subject) => {
		openNote(subject);
		// Who came by a link may not have scrolled.
		if (!playing?.player) keep.read(subject.second);
	},
};
const tools = [highlighting.tool, writeNote, copyQuote(talk), copyLink];
const focused = startTimeTools(tools, copyLink);
startSelectionTools(talk, tools);

/** Marks the moment at a second as the current one. */
function mark(second: number | undefined): void {
	for (const part of current) part.classList.remove('current');
	const moment = second === undefined ? undefined : moments[momentAt(seconds, second)];
	current = moment ? [moment, ...elementsOf(moment)] : [];
	for (const part of current) part.classList.add('current');
	gone = second;
}

/** Scrolls to the moment at a second, or to the section that starts there. Only cues the player. */
function visit(second: number, { section = false, atOnce = false } = {}): void {
	unfold();
	mark(second);
	shown = section ? leadOfSection(second, current) : current[0];
	bringIntoView(shown, atOnce);
	place.hold(second);
	playing?.cue(second);
}

/** Goes to a second. An open player plays from there. */
function goTo(second: number): void {
	changeAddress(`#${fragmentOf(second)}`);
	arriveAt(second);
}

function goToSection(second: number): void {
	changeAddress(`#${sectionFragmentOf(second)}`);
	arriveAt(second, true);
}

/**
 * Moves the focus too, so that Tab continues from there, as after following a link.
 *
 * @param lead what takes it in the place of what is shown
 */
function withFocus(
	go: (second: number) => void,
	lead?: (second: number) => HTMLElement | null,
): (second: number) => void {
	return (second) => {
		go(second);
		// What an open player goes to takes no focus.
		if (current.length > 0) focusOn(lead?.(second) ?? shown);
	};
}

function focusOn(element: HTMLElement | undefined): void {
	if (!element) return;
	element.tabIndex = -1;
	element.focus({ preventScroll: true });
}

/** Goes to the next note, as to a hit without touching the player; its moment is the current one. */
function goToNote(by: 1 | -1): boolean {
	const note = noteFromHere(by);
	if (!note) return false;
	const second = secondOfNote(note);
	mark(second);
	bringIntoView(note, true);
	place.hold(second);
	focusOn(note);
	return true;
}

/** Goes to the moment or section named in the address. */
function follow(): void {
	const section = sectionOfFragment(location.hash);
	const second = section ?? secondOfFragment(location.hash);
	if (second === undefined) {
		mark(undefined);
		place.release();
	} else arriveAt(second, section !== undefined);
}

/** An open player plays from there; without one, the page shows it. */
function arriveAt(second: number, section = false): void {
	if (playing?.player) {
		mark(undefined);
		playing.play(second);
	} else visit(second, { section });
}

loadHits((start) => {
	start(talk, asked, visitHit, strip.markHits);
	// The bar may cover the top of the text.
	if (!hasReaderMoved()) bringIntoView(shown, true);
});
if (asked !== undefined && navigationType() !== 'navigate') {
	// The reader was here before: the browser scrolls to where that was, which may be far behind what the address names.
	mark(asked);
	playing?.cue(asked);
} else if (asked !== undefined) {
	visit(asked, { section: sectionOfFragment(location.hash) !== undefined, atOnce: true });
	const visitAgain = (): void => {
		if (hasReaderMoved()) return;
		bringIntoView(shown, true);
		place.hold(gone ?? asked);
	};
	// Until all has loaded the browser still scrolls by itself to what the address names. In Safari the fonts may come even later,
	// and nothing stays in its place when lines break elsewhere then.
	addEventListener(
		'load',
		() => {
			visitAgain();
			void document.fonts.ready.then(visitAgain);
		},
		{ once: true },
	);
}
addEventListener('hashchange', follow);
onTimeClicks((second) => playing?.play(second) ?? false, follow);
startWatchingScroll(() => {
	if (!playing?.followed) place.release();
	if (playing?.player) return;
	const isSeen = current.some((part) => part.getBoundingClientRect().bottom > 0);
	if (!isSeen) gone = undefined;
	keep.read(isAtEnd() ? duration : place.reading());
});
// Who has scrolled up to these links goes on from what was read before that.
startLanguages(() => (place.isAtHead() ? (playing?.player?.second ?? keep.last()) : place.reading()));
startPrintingFormulas();
registerTalkKeys({
	seconds,
	sections: talk.sections.map(({ second }) => second),
	here,
	goTo: withFocus(goTo),
	// Screen readers say its heading first.
	goToSection: withFocus(goToSection, (second) => document.getElementById(sectionFragmentOf(second))),
	goToNote,
	tools,
	subject: () => selectionIn(talk) ?? highlighting.latest() ?? { second: seconds[momentAt(seconds, here())] ?? 0 },
	playing,
});

/** Where the reader is: see `TalkKeys`. */
function here(): number {
	return focused() ?? playing?.player?.second ?? gone ?? place.reading();
}

/**
 * Goes to a hit without touching the player: the reader may look for words while listening. Without a player the focus goes along,
 * but for that of a button which goes from hit to hit.
 */
function visitHit(second: number): void {
	changeAddress(`#${fragmentOf(second)}`);
	visit(second);
	if (!playing?.player && !document.activeElement?.closest('.hits-bar')) focusOn(shown);
}

/** Whether the end of the text is in view. */
function isAtEnd(): boolean {
	const end = moments.at(-1)?.getBoundingClientRect();
	return end !== undefined && end.height > 0 && end.bottom < innerHeight;
}
