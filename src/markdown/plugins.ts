import { rehypeLinks } from './rehype-links.ts';
import { rehypeOverview } from './rehype-overview.ts';
import { rehypeSections } from './rehype-sections.ts';
import { remarkCorrections } from './remark-corrections.ts';
import { remarkMoments } from './remark-moments.ts';
import { remarkPageLinks } from './remark-page-links.ts';
import { remarkReferences } from './remark-references.ts';

/** What reads the generated pages back, in order: the same for them and for any other Markdown of the site. */
export const remarkPlugins = [remarkPageLinks, remarkCorrections, remarkMoments, remarkReferences];
export const rehypePlugins = [rehypeSections, rehypeOverview, rehypeLinks];
