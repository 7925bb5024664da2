import { formatClock } from '../../../videos/clock.ts';
import { directionOf } from '../../direction.ts';
import type { MarginNote } from '../margin-notes/keep.ts';
import type { Card } from './cards.ts';

/**
 * What Anki calls its note type for texts with gaps, in its own languages: of those that are not there, a line says nothing to it,
 * and the last one that is there counts.
 */
const noteTypes = ['Lückentext', 'Texte à trous', 'Omissão de palavras', 'Cloze'];

/** What is told of cards beside them. */
export interface Drawing {
	/** Draws Markdown as HTML. */
	readonly draw: (markdown: string) => string;
	/** The address at which a moment can be watched or read; empty where there is none for others. */
	readonly addressOf: (moment: MarginNote) => string;
}

/**
 * Cards as a text file that Anki imports: https://docs.ankiweb.net/importing/text-files.html
 *
 *     #separator:tab
 *     #html:true
 *     #notetype:Cloze
 *     #guid column:1
 *     #deck column:2
 *     "cm0123456789abcdef"	"A course"	"… an average of {{c1::random pairs}} of examples"	"<a href=…>A talk, 12:40</a>"
 *
 * Which columns are the two fields of the note type, Anki finds by their order: their names are others in each of its languages.
 * A card that it has is updated, and stays in the deck to which the reader has moved it. There are no tags: those of the file would
 * take the place of the reader's own.
 */
export function ankiFile(cards: readonly Card[], drawing: Drawing): string {
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
		frontOf(card, drawing),
		extraOf(card, drawing),
	]);
	return [...head.map((line) => `#${line}`), ...rows.map((row) => row.map(quoted).join('\t')), ''].join('\n');
}

/** In quotation marks, a column holds whatever stands in it. */
const quoted = (column: string): string => `"${column.replaceAll('"', '""')}"`;

const space = /[\s\p{Cc}]+/gu;

/** Of a name, `::` would begin another one; Anki looks for a deck with a number only by its number, and finds none. */
function deckOf(names: readonly string[]): string {
	const deck = names
		.map((name) =>
			name
				.replace(/["\s\p{Cc}]+/gu, ' ')
				.replace(/:{2,}/g, ':')
				.replace(/^[ :]+|[ :]+$/g, ''),
		)
		.filter((name) => name !== '')
		.join('::');
	return /^[-+]?\d+$/.test(deck) ? `${deck}.` : deck;
}

function frontOf({ question, text }: Card, { draw }: Drawing): string {
	const said = text
		.map(({ text: words, gap }) => (gap > 0 ? `{{c${gap}::${inField(words)}}}` : inField(words)))
		.join('');
	const asked = question === '' ? '' : fieldOfHtml(draw(question));
	return inDirection(text.map((piece) => piece.text).join(''), asked + said);
}

function extraOf({ notes, title, moment }: Card, { draw, addressOf }: Drawing): string {
	const label = inField(`${title}, ${formatClock(moment.second)}`);
	const address = addressOf(moment);
	const source = address === '' ? label : `<a href="${inField(address)}">${label}</a>`;
	return [...notes.map((note) => inDirection(note, fieldOfHtml(draw(note)))), `<div>${source}</div>`].join('');
}

const inDirection = (words: string, html: string): string =>
	directionOf(words) === 'rtl' ? `<div dir="rtl">${html}</div>` : html;

/** Signs of HTML, and those by which Anki knows gaps (`{{c1::…}}`), sounds and formulas (`[sound:…]`, `[latex]`). */
const signs = /[&<>"{}:[\]]/g;

/** A text as it stands in a field: each sign as its number, so that it means nothing there. */
const inField = (text: string): string => text.replace(space, ' ').replace(signs, asNumber);

/** HTML as it stands in a field, in one line: what is more than HTML in it means nothing there. */
const fieldOfHtml = (html: string): string => html.replace(/[\n\t{}:[\]]/g, asNumber).replace(/\p{Cc}/gu, ' ');

const asNumber = (sign: string): string => `&#${sign.charCodeAt(0)};`;

/** FNV-1a of 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function guidOf(id: string): string {
	let hash = 0xcbf29ce484222325n;
	for (const byte of new TextEncoder().encode(id)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
	return `cm${hash.toString(16).padStart(16, '0')}`;
}
