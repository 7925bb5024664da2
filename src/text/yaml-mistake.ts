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
	'this is not a name followed by a colon and a space',
	'Write it as in "title: Boats". Put text of several lines into quotation marks.',
];

const mistakes: Partial<Record<ErrorCode, Mistake>> = {
	BLOCK_AS_IMPLICIT_KEY: [
		'the text contains a colon followed by a space',
		'Put the text in quotation marks, as in title: "Boats: an introduction".',
	],
	BAD_SCALAR_START: ['the text begins with a character that has a meaning in YAML', 'Put the text in quotation marks.'],
	BAD_DQ_ESCAPE: [
		'a \\ in "double quotation marks" has a meaning in YAML',
		"Use 'single quotation marks', or write it twice: \\\\.",
	],
	UNEXPECTED_TOKEN: [
		'the value is followed by more text',
		`Put the whole text in quotation marks, and use the other kind inside it, as in 'the "best" talk'.`,
	],
	MISSING_CHAR: missingKey,
	MULTILINE_IMPLICIT_KEY: missingKey,
	TAB_AS_INDENT: ['the line begins with a tab', 'Indent it with spaces.'],
	DUPLICATE_KEY: ['the same name appears twice', 'Remove one of the two.'],
	MULTIPLE_DOCS: ['a line of --- splits the file in two', 'Remove that line.'],
	RESOURCE_EXHAUSTION: ['values are nested too deeply', 'Check the brackets and the indentation from here on.'],
};

const openQuote: Mistake = [
	'the quotation mark that opens here is never closed',
	'Add the same mark at the end of the text.',
];

const openBracket: Mistake = ['a bracket before this is never closed', 'Add the ] or } after the last value.'];

const misplaced: Mistake = [
	'the line is not indented like the lines it belongs with',
	'Align it with them; in an entry of a list, with the name after its "- ". If it continues the text above, put all of that text in quotation marks.',
];

const unspaced: Mistake = ['the - at the beginning has no space after it', 'Write it as in "- term: Adam".'];

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
