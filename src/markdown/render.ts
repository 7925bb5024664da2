import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { rehypePlugins, remarkPlugins } from './plugins.ts';
import type { SectionPlace } from './remark-moments.ts';
import { type MomentWords, remarkWords } from './remark-words.ts';

/** A notes page as HTML. */
export interface RenderedNotes {
	readonly html: string;
	readonly sections: readonly SectionPlace[];
	/** What is said from each second on, in their order. */
	readonly moments: readonly MomentWords[];
}

const processor = unified()
	.use(remarkParse)
	.use(remarkWords)
	.use(remarkPlugins)
	.use(remarkRehype)
	.use(rehypePlugins)
	.use(rehypeStringify)
	.freeze();

/**
 * Renders the body of a notes page (the Markdown below its front matter) to HTML. Raw HTML in it is left out. CommonMark
 * without extensions: what the writer writes needs none, and each extension costs milliseconds a page.
 */
export async function renderNotes(body: string): Promise<RenderedNotes> {
	const file = await processor.process(body);
	return { html: String(file), sections: file.data.sections ?? [], moments: file.data.moments ?? [] };
}
