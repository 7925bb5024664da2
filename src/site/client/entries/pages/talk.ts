import { phrases } from '#locale/talk.ts';
import { fragmentOf, sectionFragmentOf, sectionOfFragment } from '../../../../markdown/fragments.ts';
import { secondOfAddress } from '../../../../videos/second-in-address.ts';
import { startMarginNotes } from '../../margin-notes/beside.ts';
import { countKept } from '../../margin-notes/count-kept.ts';
import { startHighlighting } from '../../marks/highlight-tool.ts';
import { focusOn } from '../../page/focus-on.ts';
import { changeAddress } from '../../page/kept/history-entry.ts';
import { navigationType } from '../../page/navigation.ts';
import { momentAt } from '../../page/timeline.ts';
import { copyLink, copyQuote } from '../../talk/copying/copy-tools.ts';
import { type Going, startGoing } from '../../talk/going.ts';
import { startDefinitions } from '../../talk/definitions/definitions.ts';
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
import { readTalkPage } from '../../talk/talk-page.ts';
import { onTimeClicks } from '../../talk/time-links.ts';
import { startTimeTools } from '../../talk/tools/time-tools.ts';
import type { MomentTool } from '../../talk/tools/tools.ts';

const talk = readTalkPage();
const { moments, seconds, duration } = talk;
const asked = sectionOfFragment(location.hash) ?? secondOfAddress(location);

// Before the player, which goes to what it plays when the window is turned.
startKeepingPlace(talk);
const unfold = startFolding();
const strip = startStrip(duration, (second) => going.goToSection(second));
const keep = startResuming(talk, asked, (second) => {
	unfold();
	going.goTo(second);
	focusOn(moments[momentAt(seconds, second)]);
});
const playing = startPlaying(talk, (second, isPlaying) => {
	strip.markPlaying(second);
	if (second === undefined) return;
	if (isPlaying) going.mark(undefined);
	if (playing?.followed) place.hold(second);
	keep.played(second);
});
const place = startReadingPosition(talk, strip.markReading);
const going: Going = startGoing(talk, { unfold, place, playing });

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

loadHits((start) => {
	start(talk, asked, visitHit, strip.markHits);
	// The bar may cover the top of the text.
	if (!hasReaderMoved()) going.visitAgain();
});
if (asked !== undefined && navigationType() !== 'navigate') {
	// The reader was here before: the browser scrolls to where that was, which may be far behind what the address names.
	going.mark(asked);
	playing?.cue(asked);
} else if (asked !== undefined) {
	going.visit(asked, { section: sectionOfFragment(location.hash) !== undefined, atOnce: true });
	const visitAgain = (): void => {
		if (!hasReaderMoved()) going.visitAgain();
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
addEventListener('hashchange', going.follow);
onTimeClicks((second) => playing?.play(second) ?? false, going.follow);
startWatchingScroll(() => {
	if (!playing?.followed) place.release();
	if (playing?.player) return;
	going.forgetUnseen();
	keep.read(isAtEnd() ? duration : place.reading());
});
// Who has scrolled up to these links goes on from what was read before that.
startLanguages(() => (place.isAtHead() ? (playing?.player?.second ?? keep.last()) : place.reading()));
startDefinitions();
startPrinting();
registerTalkKeys({
	seconds,
	sections: talk.sections.map(({ second }) => second),
	here,
	goTo: (second) => {
		going.goTo(second);
		going.focus();
	},
	goToSection: (second) => {
		going.goToSection(second);
		// Screen readers say its heading first.
		going.focus(document.getElementById(sectionFragmentOf(second)));
	},
	goToNote: going.goToNote,
	tools,
	subject: () => selectionIn(talk) ?? highlighting.latest() ?? { second: seconds[momentAt(seconds, here())] ?? 0 },
	playing,
});

/** Where the reader is: see `TalkKeys`. */
function here(): number {
	return focused() ?? playing?.player?.second ?? going.gone ?? place.reading();
}

/**
 * Goes to a hit without touching the player: the reader may look for words while listening. Without a player the focus goes along,
 * but for that of a button which goes from hit to hit.
 */
function visitHit(second: number): void {
	changeAddress(`#${fragmentOf(second)}`);
	going.visit(second);
	if (!playing?.player && !document.activeElement?.closest('.hits-bar')) going.focus();
}

/** Whether the end of the text is in view. */
function isAtEnd(): boolean {
	const end = moments.at(-1)?.getBoundingClientRect();
	return end !== undefined && end.height > 0 && end.bottom < innerHeight;
}
