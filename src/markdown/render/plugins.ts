import { rehypeLinks } from './links/rehype-links.ts';
import { remarkCorrections } from './glossary/remark-corrections.ts';
import { remarkDefinitions } from './glossary/remark-definitions.ts';
import { remarkNoBreakDots } from './sections/remark-no-break-dots.ts';
import { remarkIsolates } from './languages/remark-isolates.ts';
import { remarkListRoles } from './sections/remark-list-roles.ts';
import { remarkMoments } from './moments/remark-moments.ts';
import { remarkOverview } from './sections/remark-overview.ts';
import { remarkOwnWords } from './languages/remark-own-words.ts';
import { remarkPageLinks } from './links/remark-page-links.ts';
import { remarkReadersNotes } from '../readers-notes/remark-readers-notes.ts';
import { remarkReferences } from './moments/remark-references.ts';
import { remarkSections } from './sections/remark-sections.ts';
import { remarkWords } from './moments/remark-words.ts';

/** The plugins that render the notebook's pages, in order. */
export const remarkPlugins = [
	remarkWords,
	remarkPageLinks,
	remarkCorrections,
	remarkDefinitions,
	remarkReadersNotes,
	remarkMoments,
	remarkReferences,
	remarkListRoles,
	remarkOwnWords,
	remarkSections,
	remarkOverview,
	remarkIsolates,
	remarkNoBreakDots,
];
export const rehypePlugins = [rehypeLinks];
