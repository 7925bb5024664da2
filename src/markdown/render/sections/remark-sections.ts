import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { type OwnHeading, readHeading } from '../../../locales/notes-pages.ts';
import type { OwnLanguage } from '../../../locales/languages.ts';
import { textOf } from '../../text-of.ts';
import { ownLanguageIn } from '../languages/own-lang.ts';

declare module 'mdast' {
	interface RootContentMap {
		division: Division;
	}
}

/** A group of blocks that becomes an HTML element. Markdown has no equivalent. */
export interface Division {
	type: 'division';
	children: RootContent[];
	data: {
		hName: 'section' | 'div' | 'aside';
		hProperties: { className: string[]; [property: string]: string | string[] };
	};
}

/**
 * Structures a notes page by its headings. Each second-level heading and everything up to the next becomes a section; a
 * third-level heading and the blocks below it become a part of the section. Text that is not the transcript, or repeats
 * it, is excluded from search.
 *
 *     ## Overview · 1. … · ### Key terms · … · ## Noise · *noise* · [1:35](…) …
 *
 *     <section class="overview" data-pagefind-ignore><h2 data-pagefind-ignore>Overview</h2><ol>…</ol>
 *       <div class="key-terms"><h3>Key terms</h3><p>…</p></div></section>
 *     <section class="topic"><h2 id="s=95" data-pagefind-ignore>Noise</h2><p class="terms" data-pagefind-ignore><em>noise</em></p><p>…</p></section>
 */
export function remarkSections() {
	return (tree: Root, { data }: VFile): void => {
		const ownLanguage = ownLanguageIn(data);
		const children: RootContent[] = [];
		let section: Division | undefined;
		let part: Division | undefined;
		for (const node of tree.children) {
			if (node.type === 'heading' && node.depth === 2) {
				const own = ownHeading(node, ownLanguage);
				const overview = section === undefined && own?.name === 'overview';
				section = makeDivision('section', overview ? 'overview' : 'topic', overview);
				part = undefined;
				const lang = own && { lang: own.language };
				// Otherwise, search would count the heading as part of the previous moment.
				node.data = { hProperties: { ...node.data?.hProperties, ...lang, dataPagefindIgnore: '' } };
				children.push(section);
			} else if (section && node.type === 'heading' && node.depth === 3) {
				const own = ownHeading(node, ownLanguage);
				const className = own && classes[own.name];
				part = makeDivision('div', className ?? 'part', true);
				if (className !== undefined) node.data = { hProperties: { ...node.data?.hProperties, lang: own?.language } };
				section.children.push(part);
			}
			if (isTermsLine(node)) node.data = { hProperties: { className: ['terms'], dataPagefindIgnore: '' } };
			(part?.children ?? section?.children ?? children).push(node);
		}
		tree.children = children;
	};
}

function makeDivision(hName: 'section' | 'div', className: string, ignored: boolean): Division {
	const hProperties = { className: [className], ...(ignored ? { dataPagefindIgnore: '' } : {}) };
	return { type: 'division', children: [], data: { hName, hProperties } };
}

/** A fully emphasized paragraph lists a section's terms. */
const isTermsLine = (node: RootContent): node is Paragraph & { children: [PhrasingContent] } =>
	node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'emphasis';

/** The classes of the parts below the generated third-level headings. */
const classes: Partial<Record<OwnHeading['name'], string>> = {
	keyTerms: 'key-terms',
	keyMoments: 'key-moments',
	related: 'related-moments',
};

/**
 * Identifies a generated heading. Titles of talks (which are links) and of sections with moments (which have an id from
 * `remarkMoments`) are not generated headings, even if they have the same text.
 */
const ownHeading = ({ children, data }: Heading, language: OwnLanguage): OwnHeading | undefined =>
	data?.hProperties?.id === undefined && children.every(({ type }) => type === 'text')
		? readHeading(textOf(children), language)
		: undefined;
