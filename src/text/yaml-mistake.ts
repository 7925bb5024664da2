import { type Document, type ErrorCode, isScalar, Scalar, visit, type YAMLParseError } from 'yaml';

/** A mistake in a text that is not valid YAML, explained for its author rather than in the parser's terms. */
export interface YamlMistake {
	/** Offset in the text, in UTF-16 code units. */
	readonly offset: number;
	/** Without a full stop. */
	readonly reason: string;
	/** How to fix it; empty if unknown. */
	readonly hint: string;
}

/** The first mistake in a text, from which the others mostly follow; `undefined` if it is valid YAML. */
export function firstMistake(text: string, { errors, contents }: Document.Parsed): YamlMistake | undefined {
	const [error, next] = errors;
	if (!error) return undefined;
	const { code, message, pos } = error;
	const at = (offset: number, [reason, hint]: Mistake): YamlMistake => ({ offset, reason, hint });
	if (message.startsWith('Missing closing')) return at(openingQuote(contents) ?? pos[0], openQuote);
	if (message.startsWith('Flow ')) return at(pos[0], openBracket);
	if (isUnspacedEntry(text, error)) return at(pos[0], unspaced);
	const line = misplacedLine(text, error, next);
	if (line !== undefined) return at(line, misplaced);
	return at(pos[0], mistakes[code] ?? [message.replace(/\.$/, ''), '']);
}

type ParseError = Pick<YAMLParseError, 'code' | 'message' | 'pos'>;

type Mistake = readonly [reason: string, hint: string];

const missingKey: Mistake = [
	'this is no name with a colon and a space behind it',
	'Write it like "title: Boats". Put a text of several lines into quotation marks.',
];

const mistakes: Partial<Record<ErrorCode, Mistake>> = {
	BLOCK_AS_IMPLICIT_KEY: [
		'a colon with a space behind it stands in a text',
		'Put the text into quotation marks, as in title: "Boats: an introduction".',
	],
	BAD_SCALAR_START: ['a text begins with a sign that YAML has for itself', 'Put the text into quotation marks.'],
	BAD_DQ_ESCAPE: [
		'a \\ stands in a text in "quotation marks", where it means more than itself',
		"Put the text into 'single quotes', or double the backslash: \\\\.",
	],
	UNEXPECTED_TOKEN: [
		'something stands behind the end of a value',
		`Put the whole text into quotation marks, and use the other kind inside it, as in 'the "best" talk'.`,
	],
	MISSING_CHAR: missingKey,
	MULTILINE_IMPLICIT_KEY: missingKey,
	TAB_AS_INDENT: ['the line begins with a tab', 'Indent it with spaces.'],
	DUPLICATE_KEY: ['the same name stands there twice', 'Remove one of the two.'],
	MULTIPLE_DOCS: ['a line of --- parts it in two', 'Remove that line.'],
	RESOURCE_EXHAUSTION: ['values stand in one another too deep', 'Check the brackets and the indentation from here on.'],
};

const openQuote: Mistake = [
	'a quotation mark opens here, and none closes the text',
	'Add the same mark at the end of the text.',
];

const openBracket: Mistake = ['a bracket that opens before this is not closed', 'Add the ] or } after the last value.'];

const misplaced: Mistake = [
	'the line begins further left or right than those it belongs with',
	'Align it with them; the lines of a list entry align with the name after its "- ". If it continues the text above, put that whole text into quotation marks.',
];

const unspaced: Mistake = ['a - begins the line, and has no space behind it', 'Write it like "- term: Adam".'];

/** Whether a supposed key was meant as a list entry: `-term: Adam`. */
const isUnspacedEntry = (text: string, { code, pos }: ParseError): boolean =>
	(code === 'BAD_INDENT' || code === 'DUPLICATE_KEY') && /^ *-[^\s-]/.test(text.slice(pos[0], pos[0] + 80));

/** The offset of a wrongly indented line, if that is the mistake. */
function misplacedLine(text: string, { code, message, pos }: ParseError, next?: ParseError): number | undefined {
	if (code === 'BAD_INDENT' || message.startsWith('Sequence item without')) return pos[0];
	const isFirstInLine = text.slice(0, pos[0]).split('\n').at(-1)?.trim() === '';
	if (code === 'UNEXPECTED_TOKEN' && isFirstInLine) return pos[0];
	if (code === 'MULTILINE_IMPLICIT_KEY' && isFirstInLine && text[pos[0]] === '-') return pos[0];
	// A line that is indented further than the text above is read as its continuation.
	if (code === 'BLOCK_AS_IMPLICIT_KEY' && next?.code === 'MULTILINE_IMPLICIT_KEY') return next.pos[1];
	return undefined;
}

/** The start of the last quoted text: an unclosed one extends to the end. */
function openingQuote(contents: Document.Parsed['contents']): number | undefined {
	let last: number | undefined;
	visit(contents, (_, node) => {
		if (isScalar(node) && (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE))
			last = node.range?.[0];
	});
	return last;
}
