import type { BlockContent, Link, List, ListItem, Paragraph, PhrasingContent, Root, Text } from 'mdast';

/**
 * Parses the subset of Markdown that a build writes, a hundred times as fast as a full parser: headings, lists and
 * paragraphs of one line each, with text, links, emphasis and backslash escapes. Returns the same tree as remark-parse,
 * but without positions.
 *
 * @returns `undefined` if the text contains anything else and needs remark-parse
 */
export function readPlainMarkdown(body: string): Root | undefined {
	if (/[\0\t\r]/.test(body)) return undefined;
	const children: BlockContent[] = [];
	for (const block of body.split(/\n{2,}/)) {
		const text = block.replace(/^\n|\n$/g, '');
		if (text === '') continue;
		const node = readBlock(text);
		// CommonMark reads two lists in a row as one loose list.
		if (!node || (node.type === 'list' && children.at(-1)?.type === 'list')) return undefined;
		children.push(node);
	}
	return { type: 'root', children };
}

const heading = /^(##|###) (.+)$/;
const bullet = /^- (.+)$/;
const numbered = /^(\d{1,9})\. (.+)$/;
/** The start of a line that is or may be something other than a paragraph. */
const special = /^(?:[-+>#=~`|<_ ]|\* |\d{1,9}[.)](?: |$)|\[[^\]]*\]:)/;

function readBlock(text: string): BlockContent | undefined {
	const [, marks, title] = heading.exec(text) ?? [];
	if (marks !== undefined && title !== undefined) {
		if (title.endsWith('#')) return undefined;
		const children = readLine(title);
		return children && { type: 'heading', depth: marks.length as 2 | 3, children };
	}
	const lines = text.split('\n');
	const [first = ''] = lines;
	if (bullet.test(first)) return readList(lines, bullet, null);
	const start = numbered.exec(first)?.[1];
	if (start !== undefined) return readList(lines, numbered, Number(start));
	return lines.length === 1 ? readParagraph(text) : undefined;
}

function readParagraph(line: string): Paragraph | undefined {
	const children = special.test(line) ? undefined : readLine(line);
	return children && { type: 'paragraph', children };
}

function readList(lines: readonly string[], item: RegExp, start: number | null): List | undefined {
	const children: ListItem[] = [];
	for (const line of lines) {
		const match = item.exec(line);
		const paragraph = match && readParagraph(match.at(-1) ?? '');
		if (!paragraph) return undefined;
		children.push({ type: 'listItem', spread: false, checked: null, children: [paragraph] });
	}
	return { type: 'list', ordered: start !== null, start, spread: false, children };
}

/** A line and the reading position in it. */
interface Line {
	readonly text: string;
	at: number;
}

function readLine(text: string): PhrasingContent[] | undefined {
	if (text.startsWith(' ') || text.endsWith(' ')) return undefined;
	const line = { text, at: 0 };
	const nodes = readInline(line, '');
	return line.at === text.length ? nodes : undefined;
}

const plain = /[^\\[\]*_`<>&!]+/y;
const escape = /\\([!-/:-@[-`{-~])/y;
/** Characters that are special elsewhere, but literal in these positions. */
const literal = /&(?!#?\w+;)|!(?!\[)|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])/uy;
const destination = /\]\(([^\s()<>\\\]]+)(?: "((?:[^"\\&]|\\["\\])*)")?\)/y;

/** Reads up to the closing delimiter or the end of the line. @returns `undefined` for anything outside the subset */
function readInline(line: Line, closing: '' | ']' | '*' | '**'): PhrasingContent[] | undefined {
	const nodes: PhrasingContent[] = [];
	let text = '';
	const take = (pattern: RegExp): RegExpExecArray | null => {
		pattern.lastIndex = line.at;
		const match = pattern.exec(line.text);
		if (match) line.at = pattern.lastIndex;
		return match;
	};
	const flush = (): void => {
		if (text !== '') nodes.push({ type: 'text', value: text } satisfies Text);
		text = '';
	};
	while (line.at < line.text.length) {
		if (closing !== '' && line.text.startsWith(closing, line.at)) break;
		const run = take(plain)?.[0] ?? take(escape)?.[1] ?? take(literal)?.[0];
		if (run !== undefined) {
			text += run;
			continue;
		}
		const node = closing === ']' && line.text[line.at] === '[' ? undefined : readMarked(line);
		if (!node) return undefined;
		flush();
		nodes.push(node);
	}
	flush();
	return nodes;
}

function readMarked(line: Line): PhrasingContent | undefined {
	const { text, at } = line;
	if (text[at] === '[') return readLink(line);
	if (text[at] !== '*') return undefined;
	const sign = text.startsWith('**', at) ? '**' : '*';
	line.at += sign.length;
	const first = text[line.at];
	if (isSpace(first) || first === '*' || !isBeside(text[at - 1], first)) return undefined;
	const children = readInline(line, sign);
	const last = text[line.at - 1];
	if (!children || children.length === 0 || !text.startsWith(sign, line.at) || isSpace(last)) return undefined;
	line.at += sign.length;
	if (!isBeside(text[line.at], last)) return undefined;
	return { type: sign === '*' ? 'emphasis' : 'strong', children };
}

const inWord = /[\p{L}\p{N}]/u;
/** Any Unicode white space, such as a no-break space or the ideographic space. */
const isSpace = (sign: string | undefined): boolean => sign !== undefined && /\s/u.test(sign);

/**
 * Whether a run of `*` certainly delimits emphasis at this point: next to a space or an end of the line it does, and
 * next to any other character except `*` if there is a letter inside.
 */
const isBeside = (outside: string | undefined, inside: string | undefined): boolean =>
	outside === undefined || isSpace(outside) || (outside !== '*' && inWord.test(inside ?? ''));

function readLink(line: Line): Link | undefined {
	line.at++;
	const children = readInline(line, ']');
	destination.lastIndex = line.at;
	const match = children && destination.exec(line.text);
	const [all = '', url = '', title] = match ?? [];
	if (!match || /&#?\w+;/.test(url)) return undefined;
	line.at += all.length;
	return { type: 'link', title: title?.replace(/\\(["\\])/g, '$1') ?? null, url, children };
}
