import type { Link, PhrasingContent, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { type FormFinder, openFormFinder } from '../../../study/glossary/find-forms.ts';
import { findSpoken, type Spoken } from '../../../study/glossary/spoken.ts';
import { type Language, openLanguage } from '../../../study/words/language.ts';
import { type MomentParagraph, transcriptOf } from '../moments/find-moments.ts';
import { hasClass } from '../../html-element.ts';
import { definitionId, type GlossaryTerm, type PageGlossary } from '../../glossary-terms.ts';
import { textOf } from '../../time-link.ts';

declare module 'vfile' {
	interface DataMap {
		/** What the page is to be marked with. */
		glossary: PageGlossary;
		/** The glossary's terms that the talk says, with a definition or not, in the order in which they come. */
		ownTerms: readonly GlossaryTerm[];
	}
}

/**
 * Marks in a talk the terms that the notebook's glossary defines, each where a section first says it, in whatever form, and
 * corrections to it alike. The page of the site has the definitions, once each; without JavaScript a mark is a link to the
 * term's page. The Markdown has no trace of it: pages that were edited by hand are marked by what they say. What the
 * transcript says is marked, not the reader's notes beside it. Comes after `remarkCorrections`, before
 * `remarkMoments`. Time is linear in the words.
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
		const said = new Set<GlossaryTerm>();
		let inSection = new Set<GlossaryTerm>();
		for (const node of tree.children) {
			if (node.type === 'heading' && node.depth === 2) inSection = new Set();
			const paragraph = transcript.get(node);
			if (paragraph) for (const term of markParagraph(paragraph, inSection, reader)) said.add(term);
		}
		file.data.ownTerms = [...said];
	};
}

/** A glossary as it is read in pages of one language. */
interface Reader {
	readonly language: Language;
	readonly find: FormFinder<GlossaryTerm>;
	/** The terms by where their corrections lead. */
	readonly byAddress: ReadonlyMap<string, GlossaryTerm>;
}

/** Pages that are drawn together share their glossary. */
const readers = new WeakMap<readonly GlossaryTerm[], Map<Language, Reader>>();

function readerOf(terms: readonly GlossaryTerm[], language: Language): Reader {
	const known = readers.get(terms) ?? new Map<Language, Reader>();
	readers.set(terms, known);
	const reader = known.get(language) ?? {
		language,
		find: openFormFinder(terms, language),
		byAddress: new Map(terms.map((term) => [addressOf(term), term])),
	};
	known.set(language, reader);
	return reader;
}

const addressOf = ({ page }: GlossaryTerm): string => `../terms/${encodeURIComponent(page)}.html`;

/**
 * @param inSection terms that the section has said by now; what the paragraph says is added
 * @returns what it is the first to say
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
	/** Words that are said without a change of speaker or a sound in between. A word's `moment` is the index of its node. */
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

/** A place in the text of a node, which is given by its index, in UTF-16 code units. */
interface Mark {
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

const linkTo = (term: GlossaryTerm, said: string): Link => ({
	type: 'link',
	url: addressOf(term),
	children: [{ type: 'text', value: said }],
	data: { hProperties: { className: ['defined'], ariaDescribedBy: [definitionId(term.page)] } },
});
