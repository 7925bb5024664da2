import { phrases } from '#locale/copying.ts';
import { fragmentOf } from '../../../../markdown/fragments.ts';
import { formatClock } from '../../../../videos/clock.ts';
import { copy } from './copy.ts';
import { sourceOf, wordsOf } from '../moment-elements.ts';
import { quotationOf } from './quotation.ts';
import { momentAt, type TalkPage } from '../talk-page.ts';
import type { MomentTool, ToolSubject } from '../tools/tools.ts';

/** Copies the address of a moment. */
export const copyLink: MomentTool = {
	label: phrases.copyLink,
	key: 'y',
	action: 'copyLink',
	run: ({ second }, control) => void copy(addressOf(second), phrases.linkCopied(formatClock(second)), control),
};

/** Copies the words of a moment, or the selected words, as a Markdown quotation with its source. */
export const copyQuote = (talk: TalkPage): MomentTool => ({
	label: phrases.copyQuote,
	key: 'Shift+y',
	action: 'copyQuote',
	run: (subject, control) =>
		void copy(quotation(talk, subject), phrases.quotationCopied(formatClock(subject.second)), control),
});

function quotation(talk: TalkPage, { second, words }: ToolSubject): string {
	const moment = momentAt(talk, second);
	// Others cannot open a page on disk, so the video's address is used for it.
	const address = (location.protocol === 'file:' && sourceOf(moment)) || addressOf(second);
	return quotationOf({ words: words ?? wordsOf(moment), title: talk.title, second }, address);
}

function addressOf(second: number): string {
	const address = new URL(location.href);
	address.search = '';
	address.hash = fragmentOf(Math.floor(second));
	return address.href;
}
