import { formatClock } from '../../../videos/clock.ts';
import { directionOf } from '../../direction.ts';
import type { MarginNote } from '../margin-notes/store.ts';
import type { Card } from './cards.ts';

/**
 * Names of Anki's cloze note type in different languages. Anki ignores lines that name an unknown type, and the last
 * known one counts.
 */
const noteTypes = ['Lückentext', 'Texte à trous', 'Omissão de palavras', 'Cloze'];

/** Functions for rendering a card. */
export interface CardRenderer {
	/** Renders Markdown as HTML. */
	readonly draw: (markdown: string) => string;
	/** The address at which a moment can be watched or read; empty if none works for others. */
	readonly addressOf: (moment: MarginNote) => string;
}

/**
 * Writes cards as a text file that Anki imports: https://docs.ankiweb.net/importing/text-files.html
 *
 *     #separator:tab
 *     #html:true
 *     #notetype:Cloze
 *     #guid column:1
 *     #deck column:2
 *     "cm0123456789abcdef"	"A course"	"… an average of {{c1::random pairs}} of examples"	"<a href=…>A talk, 12:40</a>"
 *
 * Anki maps the remaining columns to the note type's two fields by position, so their localized names do not matter. It
 * updates cards that it already has, and leaves them in the deck to which the reader has moved them. The file sets no
 * tags, as they would replace the reader's own.
 */
export function ankiFile(cards: readonly Card[], renderer: CardRenderer): string {
	const head = [
		'separator:tab',
		'html:true',
		...noteTypes.map((name) => `notetype:${name}`),
		'guid column:1',
		'deck column:2',
	];
	const rows = cards.map((card) => [
		guidOf(card.id),
		deckOf(card.deck),
		frontOf(card, renderer),
		backOf(card, renderer),
	]);
	return [...head.map((line) => `#${line}`), ...rows.map((row) => row.map(quoted).join('\t')), ''].join('\n');
}

/** Quotes a column, which may then contain any character. */
const quoted = (column: string): string => `"${column.replaceAll('"', '""')}"`;

const space = /[\s\p{Cc}]+/gu;

/**
 * The name of a deck: a course named like its site has no deck within that. Shortens `::`, which separates nested decks.
 * A numeric name gets a dot, or Anki would look it up as a deck id and find none.
 */
function deckOf(names: readonly string[]): string {
	const deck = names
		.map((name) =>
			name
				.replace(/["\s\p{Cc}]+/gu, ' ')
				.replace(/:{2,}/g, ':')
				.replace(/^[ :]+|[ :]+$/g, ''),
		)
		.filter((name, index, all) => name !== '' && name !== all[index - 1])
		.join('::');
	return /^[-+]?\d+$/.test(deck) ? `${deck}.` : deck;
}

function frontOf({ question, text }: Card, { draw }: CardRenderer): string {
	const textHtml = text
		.map(({ text: words, gap }) => (gap > 0 ? `{{c${gap}::${escapeText(words)}}}` : escapeText(words)))
		.join('');
	const questionHtml = question === '' ? '' : escapeHtml(draw(question));
	return withDirection(text.map((piece) => piece.text).join(''), questionHtml + textHtml);
}

function backOf({ notes, title, moment }: Card, { draw, addressOf }: CardRenderer): string {
	const label = escapeText(`${title}, ${formatClock(moment.second)}`);
	const address = addressOf(moment);
	const source = address === '' ? label : `<a href="${escapeText(address)}">${label}</a>`;
	return [...notes.map((note) => withDirection(note, escapeHtml(draw(note)))), `<div>${source}</div>`].join('');
}

const withDirection = (words: string, html: string): string =>
	directionOf(words) === 'rtl' ? `<div dir="rtl">${html}</div>` : html;

/** Special characters of HTML, and of Anki's clozes (`{{c1::…}}`), sounds and formulas (`[sound:…]`, `[latex]`). */
const specialCharacters = /[&<>"{}:[\]]/g;

/** Escapes a text for a field, with special characters as numeric references. */
const escapeText = (text: string): string => text.replace(space, ' ').replace(specialCharacters, numericReference);

/** Puts HTML on one line for a field, and escapes what only Anki would interpret. */
const escapeHtml = (html: string): string => html.replace(/[\n\t{}:[\]]/g, numericReference).replace(/\p{Cc}/gu, ' ');

const numericReference = (character: string): string => `&#${character.charCodeAt(0)};`;

/** 64-bit FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/ */
function guidOf(id: string): string {
	let hash = 0xcbf29ce484222325n;
	for (const byte of new TextEncoder().encode(id)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
	return `cm${hash.toString(16).padStart(16, '0')}`;
}
