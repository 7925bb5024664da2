import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font } from 'opentype.js';
import sharp from 'sharp';
import { CARD_HEIGHT, CARD_WIDTH } from './card-path.ts';
import type { StripPart } from '../lists/strip.ts';

/** The contents of a card. */
export interface SocialCard {
	/** Name of the site. */
	readonly site: string;
	readonly title: string;
	/** A line below the title: channel, length, date. */
	readonly facts: string;
	/** The talk's sections in proportion, in pixels of the card; empty for other pages. */
	readonly strip: readonly StripPart[];
}

const MARGIN = 80;
const SIZES = [76, 64, 54] as const;
const LINES = 4;

/** Colours of the light theme, copied from `styles/tokens.css`. */
const paper = '#faf7f1';
const ink = '#23201b';
const quiet = '#59534a';
const accent = '#94351e';
const bars = ['#b9ab92', '#8fa3a2'];

/**
 * Draws the preview image that other sites show with a link: site name, title, facts, and the sections along the
 * bottom. Text is drawn as outlines of a bundled typeface, so the bytes do not depend on installed fonts. A title in a
 * script that the typeface lacks is left out; other sites show it as text beside the card.
 *
 * @returns a PNG of 1200 by 630 pixels; equal input gives equal bytes
 */
export async function socialCard({ site, title, facts, strip }: SocialCard): Promise<Buffer> {
	const width = CARD_WIDTH - 2 * MARGIN;
	const { size, lines } = fit(isDrawable(title) ? title : '', width);
	const top = 190 + size * 0.75;
	const titlePaths = lines.map((line, index) => pathData(line, MARGIN, top + index * size * 1.22, size));
	const factsTop = lines.length === 0 ? 320 : top + (lines.length - 1) * size * 1.22 + 72;
	const stripParts = strip.map(
		(part, index) => `<rect x="${part.x}" y="600" width="${part.width}" height="30" fill="${bars[index % 2] ?? ink}"/>`,
	);
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">
<rect width="100%" height="100%" fill="${paper}"/>
<g transform="translate(${MARGIN - 6} 68) scale(2.2)" fill="none" stroke-width="1.8" stroke-linecap="round">
<path d="M4 4.500v15l7-7.500z" fill="${accent}" stroke="${accent}"/><path d="M14 6h6M14 12h6M14 18h6" stroke="${quiet}"/></g>
<path fill="${quiet}" d="${pathData(clip(site, 34, width - 80), MARGIN + 62, 106, 34)}"/>
<path fill="${ink}" d="${titlePaths.join('')}"/>
<path fill="${quiet}" d="${pathData(clip(facts, 34, width), MARGIN, Math.min(factsTop, 560), 34)}"/>
${stripParts.join('')}</svg>`;
	return sharp(Buffer.from(svg))
		.png({ palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 })
		.toBuffer();
}

let faces: Font[] | undefined;

/** Loads the subsets of Literata. A character is drawn with the first subset that contains it. */
function loadFaces(): Font[] {
	const require = createRequire(import.meta.url);
	return (faces ??= ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'].map((subset) => {
		const file = readFileSync(require.resolve(`@fontsource/literata/files/literata-${subset}-600-normal.woff`));
		return opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
	}));
}

/** A character's outline and advance width at font size 1; `y` grows downwards from the baseline. */
interface Outline {
	readonly commands: readonly { readonly type: string; readonly points: readonly number[] }[];
	readonly width: number;
}

/** Outlines by character; `null` for a character that no subset contains. */
const outlines = new Map<string, Outline | null>();

function outlineOf(character: string): Outline | null {
	const cached = outlines.get(character);
	if (cached !== undefined) return cached;
	const face = loadFaces().find((one) => one.charToGlyphIndex(character) > 0);
	const glyph = face?.charToGlyph(character);
	const outline = face &&
		glyph && {
			commands: glyph.getPath(0, 0, 1000).commands.map((command) => {
				const { type, x1, y1, x2, y2, x, y } = { x1: 0, y1: 0, x2: 0, y2: 0, x: 0, y: 0, ...command };
				const points = { M: [x, y], L: [x, y], Q: [x1, y1, x, y], C: [x1, y1, x2, y2, x, y], Z: [] }[type];
				return { type, points: points.map((point) => point / 1000) };
			}),
			width: (glyph.advanceWidth ?? 0) / face.unitsPerEm,
		};
	outlines.set(character, outline ?? null);
	return outline ?? null;
}

/** Whether the typeface has nearly all letters of a text; a few missing ones are skipped. */
function isDrawable(text: string): boolean {
	const letters = [...text].filter((character) => /[\p{L}\p{N}]/u.test(character));
	return letters.length > 0 && letters.filter(outlineOf).length >= letters.length * 0.8;
}

const widthOf = (text: string, size: number): number =>
	[...text].reduce((sum, character) => sum + (outlineOf(character)?.width ?? 0) * size, 0);

/** Converts a text to SVG path data; `y` is its baseline. */
function pathData(text: string, x: number, y: number, size: number): string {
	let at = x;
	let data = '';
	for (const character of text) {
		const outline = outlineOf(character);
		for (const { type, points } of outline?.commands ?? []) {
			const placed = points.map((point, index) => Math.round((point * size + (index % 2 === 0 ? at : y)) * 10) / 10);
			data += `${type}${placed.join(' ')}`;
		}
		at += (outline?.width ?? 0) * size;
	}
	return data;
}

/** Chooses the largest font size at which a text fits on few enough lines; at the smallest size the text is cut. */
function fit(text: string, width: number): { size: number; lines: string[] } {
	for (const size of SIZES) {
		const lines = wrap(text, size, width);
		if (lines.length <= LINES - (size === SIZES[0] ? 1 : 0)) return { size, lines };
	}
	const size = SIZES[2];
	const lines = wrap(text, size, width);
	return { size, lines: [...lines.slice(0, LINES - 1), clip(lines.slice(LINES - 1).join(' '), size, width)] };
}

function wrap(text: string, size: number, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const last = lines.at(-1);
		if (last !== undefined && widthOf(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(clip(word, size, width));
	}
	return lines;
}

/** Cuts a text to a width, with an ellipsis if anything was removed. */
function clip(text: string, size: number, width: number): string {
	if (widthOf(text, size) <= width) return text;
	const characters = [...text];
	while (characters.length > 0 && widthOf(`${characters.join('')}…`, size) > width) characters.pop();
	return `${characters.join('').trimEnd()}…`;
}
