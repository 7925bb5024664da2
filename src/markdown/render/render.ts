import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { OwnLanguage } from '../../locales/languages.ts';
import type { GlossaryTerm, PageGlossary } from '../glossary-terms.ts';
import { rehypePlugins, remarkPlugins } from './plugins.ts';
import { readPlainMarkdown } from './plain/read-plain.ts';
import { writePlainHtml } from './plain/write-html.ts';
import { fillReadersNotes, type ReadersNote } from '../readers-notes/remark-readers-notes.ts';
import type { SectionPlace } from './moments/remark-moments.ts';
import type { MomentWords } from './moments/remark-words.ts';

/** What a page is rendered with. */
interface Surroundings {
	/** Its definitions are marked where they are said. */
	readonly glossary?: PageGlossary;
	/** Of a person, to stand beside the moments that they are of. */
	readonly readersNotes?: readonly ReadersNote[];
	/** Of the words that are put around both; English where nothing is said. */
	readonly ownLanguage?: OwnLanguage;
}

/** A page of the notebook as HTML. */
export interface RenderedMarkdown {
	readonly html: string;
	readonly sections: readonly SectionPlace[];
	/** What is said from each second on, in their order. */
	readonly moments: readonly MomentWords[];
	/** The terms of the glossary that it says, in the order in which they come. */
	readonly ownTerms: readonly GlossaryTerm[];
}

/** Markdown to a tree in which the parts of a notes page are marked. */
const marking = unified().use(remarkParse).use(remarkPlugins).freeze();
/** That tree to HTML. */
const rendering = unified().use(remarkRehype).use(rehypePlugins).use(rehypeStringify).freeze();

/**
 * Renders the body of a notes page, or of the page of a term (the Markdown below its front matter), to HTML. Raw HTML in it is
 * left out. CommonMark without extensions: what the writer writes needs none, and each extension costs milliseconds a page.
 */
export function renderMarkdown(
	body: string,
	{ glossary, readersNotes = [], ownLanguage = 'en' }: Surroundings = {},
): RenderedMarkdown {
	const file = new VFile({ value: body, data: { readersNotes, ownLanguage, ...(glossary && { glossary }) } });
	const plain = readPlainMarkdown(body);
	const tree = marking.runSync(plain ?? marking.parse(file), file) as Root;
	const html = (plain && writePlainHtml(tree)) ?? rendering.stringify(rendering.runSync(tree, file), file);
	return {
		html: fillReadersNotes(html, readersNotes, ownLanguage),
		sections: file.data.sections ?? [],
		moments: file.data.moments ?? [],
		ownTerms: file.data.ownTerms ?? [],
	};
}
