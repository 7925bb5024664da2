import { phrases } from '#locale/talk.ts';
import { fragmentOf, sectionFragmentOf, sectionOfFragment } from '../../../../markdown/fragments.ts';
import { secondOfAddress } from '../../../../videos/second-in-address.ts';
import { startMarginNotes } from '../../margin-notes/margin-notes.ts';
import { countKept } from '../../margin-notes/count-kept.ts';
import { startHighlighting } from '../../marks/highlight-tool.ts';
import { focusOn } from '../../page/focus-on.ts';
import { changeAddress } from '../../page/kept/history-entry.ts';
import { navigationType } from '../../page/navigation.ts';
import { indexAt } from '../../page/timeline.ts';
import { copyLink, copyQuote } from '../../talk/copying/copy-tools.ts';
import { type TalkNavigation, startNavigation } from '../../talk/navigation.ts';
import { loadDefinitions } from '../../talk/definitions/load-definitions.ts';
import { followHits } from '../../talk/hits/follow-hits.ts';
import { loadHits } from '../../talk/hits/load-hits.ts';
import { startLanguages } from '../../talk/languages.ts';
import { startPlaying } from '../../talk/playing/play.ts';
import { startPrinting } from '../../talk/printing.ts';
import { startFolding } from '../../talk/reading/fold.ts';
import { startKeepingPlace } from '../../talk/reading/keep-place.ts';
import { startReadingPosition } from '../../talk/reading/reading-position.ts';
import { startResuming } from '../../talk/reading/resume.ts';
import { hasReaderMoved, startWatchingScroll } from '../../talk/scroll.ts';
import { selectionIn } from '../../talk/selection/selection.ts';
import { startSelectionTools } from '../../talk/selection/selection-tools.ts';
import { startStrip } from '../../talk/strip.ts';
import { registerTalkKeys } from '../../talk/talk-keys.ts';
import { momentAt, readTalkPage } from '../../talk/talk-page.ts';
import { onTimeClicks } from '../../talk/time-links.ts';
import { startTimeTools } from '../../talk/tools/time-tools.ts';
import type { MomentTool } from '../../talk/tools/tools.ts';

const talk = readTalkPage();
const { moments, seconds, duration } = talk;
const requestedSecond = sectionOfFragment(location.hash) ?? secondOfAddress(location);

// Before the player, which scrolls to the playing moment when the window is resized.
startKeepingPlace(talk);
const unfold = startFolding();
const strip = startStrip(duration);
const keep = startResuming(talk, requestedSecond, (second) => {
	unfold();
	navigation.goTo(second);
	focusOn(momentAt(talk, second));
});
const playing = startPlaying(talk, (second, isPlaying) => {
	strip.markPlaying(second);
	if (second === undefined) return;
	if (isPlaying) navigation.mark(undefined);
	if (playing?.followed) place.hold(second);
	keep.played(second);
});
const place = startReadingPosition(talk, strip.markReading);
const navigation: TalkNavigation = startNavigation(talk, { unfold, place, playing });

const countAgain = countKept(talk);
const highlighting = startHighlighting(talk, countAgain);
const openNote = startMarginNotes(talk, highlighting.quote, countAgain);
const writeNote: MomentTool = {
	label: phrases.note,
	key: 'w',
	action: 'writeNote',
	run: (subject) => {
		openNote(subject);
		// A reader who came by a link may not have scrolled.
		if (!playing?.player) keep.read(subject.second);
	},
};
const tools = [highlighting.tool, writeNote, copyQuote(talk), copyLink];
const focused = startTimeTools(tools, copyLink);
startSelectionTools(talk, tools);

const showHits = (second: number | undefined): void =>
	loadHits((start) => {
		start(talk, second, visitHit, strip.markHits);
		// The bar may cover the top of the text.
		if (!hasReaderMoved()) navigation.visitAgain();
	});
showHits(requestedSecond);
followHits(() => {
	showHits(secondOfAddress(location));
	navigation.follow();
	navigation.focus();
});
if (requestedSecond !== undefined && navigationType() !== 'navigate') {
	// The reader was here before: the browser restores their scroll position, which may be far past the second in the
	// address.
	navigation.mark(requestedSecond);
	playing?.cue(requestedSecond);
} else if (requestedSecond !== undefined) {
	navigation.visit(requestedSecond, { section: sectionOfFragment(location.hash) !== undefined, atOnce: true });
	const visitAgain = (): void => {
		if (!hasReaderMoved()) navigation.visitAgain();
	};
	// Until everything has loaded, the browser itself still scrolls to the fragment. In Safari the fonts may arrive even
	// later, and move everything by breaking lines elsewhere.
	addEventListener(
		'load',
		() => {
			visitAgain();
			void document.fonts.ready.then(visitAgain);
		},
		{ once: true },
	);
}
addEventListener('hashchange', navigation.follow);
onTimeClicks((second) => playing?.play(second) ?? false, navigation.follow);
startWatchingScroll(() => {
	if (!playing?.followed) place.release();
	if (playing?.player) return;
	navigation.forgetUnseen();
	keep.read(isAtEnd() ? duration : place.reading());
});
// A reader who scrolled up to these links continues from what they read before.
startLanguages(() => (place.isAtHead() ? (playing?.player?.second ?? keep.last()) : place.reading()));
loadDefinitions();
startPrinting();
registerTalkKeys({
	seconds,
	sections: talk.sections.map(({ second }) => second),
	here,
	goTo: (second) => {
		navigation.goTo(second);
		navigation.focus();
	},
	goToSection: (second) => {
		navigation.goToSection(second);
		// Screen readers announce its heading first.
		navigation.focus(document.getElementById(sectionFragmentOf(second)));
	},
	goToNote: navigation.goToNote,
	tools,
	subject: () => selectionIn(talk) ?? highlighting.latest() ?? { second: seconds[indexAt(seconds, here())] ?? 0 },
	playing,
});

/** Where the reader is: see `TalkKeys`. */
function here(): number {
	return focused() ?? playing?.player?.second ?? navigation.lastVisited ?? place.reading();
}

/**
 * Goes to a hit without touching the player, since the reader may search while listening. Without a player it also
 * moves the focus, unless that is on a button of the hits bar.
 */
function visitHit(second: number): void {
	changeAddress(`#${fragmentOf(second)}`);
	navigation.visit(second);
	if (!playing?.player && !document.activeElement?.closest('.hits-bar')) navigation.focus();
}

/** Whether the end of the text is in view. */
function isAtEnd(): boolean {
	const end = moments.at(-1)?.getBoundingClientRect();
	return end !== undefined && end.height > 0 && end.bottom < innerHeight;
}
