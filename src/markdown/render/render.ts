import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { OwnLanguage } from '../../locales/languages.ts';
import type { VideoPlace } from '../../videos/moment-address.ts';
import type { GlossaryTerm, PageGlossary } from '../glossary-terms.ts';
import { rehypePlugins, remarkPlugins } from './plugins.ts';
import { readPlainMarkdown } from './plain/read-plain.ts';
import { writePlainHtml } from './plain/write-html.ts';
import { fillReadersNotes, type ReadersNote } from '../readers-notes/remark-readers-notes.ts';
import type { SectionPlace } from './moments/remark-moments.ts';
import type { MomentWords } from './moments/remark-words.ts';

interface RenderOptions {
	/** The video of a talk's page, to whose seconds its transcript links; absent on a term's page. */
	readonly video?: VideoPlace;
	/** Terms to mark with their definitions. */
	readonly glossary?: PageGlossary;
	/** The reader's notes on the talk, shown beside their moments. */
	readonly readersNotes?: readonly ReadersNote[];
	/** Language of the interface text; English by default. */
	readonly ownLanguage?: OwnLanguage;
}

/** A page of the notebook as HTML. */
export interface RenderedMarkdown {
	readonly html: string;
	readonly sections: readonly SectionPlace[];
	/** The transcript by moment, in order. */
	readonly moments: readonly MomentWords[];
	/** The glossary terms that the page mentions, in order of first mention. */
	readonly ownTerms: readonly GlossaryTerm[];
}

/** Parses Markdown and marks the parts of a notes page. */
const parser = unified().use(remarkParse).use(remarkPlugins).freeze();
/** Converts the marked tree to HTML. */
const renderer = unified().use(remarkRehype).use(rehypePlugins).use(rehypeStringify).freeze();

/**
 * Renders the body (the Markdown below the front matter) of a notes page or a term's page to HTML. Raw HTML is left
 * out. CommonMark without extensions: generated pages need none, and each extension costs milliseconds per page.
 */
export function renderMarkdown(
	body: string,
	{ video, glossary, readersNotes = [], ownLanguage = 'en' }: RenderOptions = {},
): RenderedMarkdown {
	const data = { readersNotes, ownLanguage, ...(video && { video }), ...(glossary && { glossary }) };
	const file = new VFile({ value: body, data });
	const plain = readPlainMarkdown(body);
	const tree = parser.runSync(plain ?? parser.parse(file), file) as Root;
	const html = (plain && writePlainHtml(tree)) ?? renderer.stringify(renderer.runSync(tree, file), file);
	return {
		html: fillReadersNotes(html, readersNotes, ownLanguage),
		sections: file.data.sections ?? [],
		moments: file.data.moments ?? [],
		ownTerms: file.data.ownTerms ?? [],
	};
}
