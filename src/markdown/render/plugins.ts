import { rehypeLinks } from './rehype-links.ts';
import { remarkCorrections } from './remark-corrections.ts';
import { remarkDefinitions } from './remark-definitions.ts';
import { remarkHoldDots } from './remark-hold-dots.ts';
import { remarkIsolates } from './remark-isolates.ts';
import { remarkMoments } from './remark-moments.ts';
import { remarkOverview } from './remark-overview.ts';
import { remarkOwnWords } from './remark-own-words.ts';
import { remarkPageLinks } from './remark-page-links.ts';
import { remarkReadersNotes } from '../readers-notes/remark-readers-notes.ts';
import { remarkReferences } from './remark-references.ts';
import { remarkSections } from './remark-sections.ts';

/** The plugins that read generated pages back, in order; also used for any other Markdown of the site. */
export const remarkPlugins = [
	remarkPageLinks,
	remarkCorrections,
	remarkDefinitions,
	remarkReadersNotes,
	remarkMoments,
	remarkReferences,
	remarkOwnWords,
	remarkSections,
	remarkOverview,
	remarkIsolates,
	remarkHoldDots,
];
export const rehypePlugins = [rehypeLinks];
