import type { Link, PhrasingContent, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { type FormFinder, openFormFinder } from '../../../study/glossary/find-forms.ts';
import { findSpoken, type Spoken } from '../../../study/glossary/spoken.ts';
import { type Language, openLanguage } from '../../../study/words/language.ts';
import { type MomentParagraph, transcriptOf } from '../moments/find-moments.ts';
import { hasClass } from '../../html-element.ts';
import { definitionId, type GlossaryTerm, type PageGlossary } from '../../glossary-terms.ts';
import { textOf } from '../../text-of.ts';

declare module 'vfile' {
	interface DataMap {
		/** The terms to mark. */
		glossary: PageGlossary;
		/** The glossary terms mentioned in the talk, with or without a definition, in order of first mention. */
		ownTerms: readonly GlossaryTerm[];
	}
}

/**
 * Marks the glossary's defined terms in a transcript: the first mention in each section, in any inflection, or a
 * correction to the term. The site's page has each definition once; without JavaScript, a mark is a link to the term's
 * page. Marks are not stored in the Markdown, so pages edited by hand are marked according to their current text.
 * Reader's notes are not marked. Runs after `remarkCorrections` and before `remarkMoments`. Time is linear in the
 * number of words.
 *
 *     [1:35](https://…&t=95s) so the harbours [Sirius](../terms/sirius.md "heard: cereus")
 *
 *     … so the <a href="../terms/harbour.html" class="defined" aria-describedby="definition-harbour">harbours</a>
 *     <a href="../terms/sirius.html" class="correction defined" aria-describedby="definition-sirius">Sirius<span …
 */
export function remarkDefinitions() {
	return (tree: Root, file: VFile): void => {
		const { glossary } = file.data;
		if (!glossary || glossary.terms.length === 0) return;
		const transcript = transcriptOf(tree, file);
		const reader = readerOf(glossary.terms, openLanguage(glossary.language));
		const mentioned = new Set<GlossaryTerm>();
		let inSection = new Set<GlossaryTerm>();
		for (const node of tree.children) {
			if (node.type === 'heading' && node.depth === 2) inSection = new Set();
			const paragraph = transcript.get(node);
			if (paragraph) for (const term of markParagraph(paragraph, inSection, reader)) mentioned.add(term);
		}
		file.data.ownTerms = [...mentioned];
	};
}

/** Finds glossary terms in pages of one language. */
interface Reader {
	readonly language: Language;
	readonly find: FormFinder<GlossaryTerm>;
	/** The terms by the URL that their corrections link to. */
	readonly byAddress: ReadonlyMap<string, GlossaryTerm>;
}

/** A cache: pages that are rendered in one batch share their glossary. */
const readers = new WeakMap<readonly GlossaryTerm[], Map<Language, Reader>>();

function readerOf(terms: readonly GlossaryTerm[], language: Language): Reader {
	const byLanguage = readers.get(terms) ?? new Map<Language, Reader>();
	readers.set(terms, byLanguage);
	const reader = byLanguage.get(language) ?? {
		language,
		find: openFormFinder(terms, language),
		byAddress: new Map(terms.map((term) => [addressOf(term), term])),
	};
	byLanguage.set(language, reader);
	return reader;
}

const addressOf = ({ page }: GlossaryTerm): string => `../terms/${encodeURIComponent(page)}.html`;

/**
 * @param inSection terms mentioned so far in the section; those of the paragraph are added
 * @returns terms that are first mentioned in this paragraph
 */
function markParagraph(
	{ paragraph, links }: MomentParagraph,
	inSection: Set<GlossaryTerm>,
	{ language, find, byAddress }: Reader,
): GlossaryTerm[] {
	const first: GlossaryTerm[] = [];
	const isFirst = (term: GlossaryTerm): boolean => {
		if (inSection.has(term)) return false;
		inSection.add(term);
		first.push(term);
		return term.definition !== undefined;
	};
	const marks: Mark[] = [];
	const lengthAt = (index: number): number => textOf(paragraph.children.slice(index, index + 1)).trimEnd().length;
	/** Words without a change of speaker or a sound in between. A word's `moment` is the index of its node. */
	let run: Spoken[] = [];
	let rest: string | undefined;
	const readRun = (): void => {
		for (const { term, first: from, last: to } of find(run)) {
			if (!isFirst(term)) continue;
			// A timestamp may interrupt a term: then only the words before it are marked.
			const end = to.moment === from.moment ? to.end : lengthAt(from.moment);
			marks.push({ node: from.moment, term, start: from.start, end });
		}
		run = [];
		rest = undefined;
	};
	for (const [index, node] of paragraph.children.entries()) {
		if (node.type === 'text') {
			const words = findSpoken(node.value, language, index, rest);
			for (const word of words) run.push(word);
			rest = words.length > 0 ? node.value.slice(words.at(-1)?.end) : rest?.concat(' ', node.value);
		} else if (!links.has(node)) {
			readRun();
			const term = node.type === 'link' && hasClass(node, 'correction') ? byAddress.get(node.url) : undefined;
			if (node.type === 'link' && term && isFirst(term)) markCorrection(node, term);
		}
	}
	readRun();
	if (marks.length > 0) paragraph.children = withMarks(paragraph.children, marks);
	return first;
}

function markCorrection(link: Link, { page }: GlossaryTerm): void {
	link.data = { hProperties: { className: ['correction', 'defined'], ariaDescribedBy: [definitionId(page)] } };
}

/** A range of a text node, in UTF-16 code units. */
interface Mark {
	/** Index of the node in its paragraph. */
	readonly node: number;
	readonly term: GlossaryTerm;
	readonly start: number;
	readonly end: number;
}

function withMarks(nodes: readonly PhrasingContent[], marks: readonly Mark[]): PhrasingContent[] {
	const ofNodes = Map.groupBy(marks, ({ node }) => node);
	return nodes.flatMap((node, index) => (node.type === 'text' ? markText(node, ofNodes.get(index) ?? []) : [node]));
}

function markText({ value }: Text, marks: readonly Mark[]): PhrasingContent[] {
	const nodes: PhrasingContent[] = [];
	let at = 0;
	for (const { term, start, end } of marks) {
		nodes.push({ type: 'text', value: value.slice(at, start) }, linkTo(term, value.slice(start, end)));
		at = end;
	}
	nodes.push({ type: 'text', value: value.slice(at) });
	return nodes.filter((node) => node.type !== 'text' || node.value !== '');
}

const linkTo = (term: GlossaryTerm, text: string): Link => ({
	type: 'link',
	url: addressOf(term),
	children: [{ type: 'text', value: text }],
	data: { hProperties: { className: ['defined'], ariaDescribedBy: [definitionId(term.page)] } },
});
