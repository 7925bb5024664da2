import { rehypeLinks } from './rehype-links.ts';
import { rehypeSections } from './rehype-sections.ts';
import { remarkMoments } from './remark-moments.ts';

/** What reads a notes page back, in order: the same for the notes pages and for any other Markdown of the site. */
export const remarkPlugins = [remarkMoments];
export const rehypePlugins = [rehypeSections, rehypeLinks];
