import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { termSchema, videoSchema } from '../markdown/schemas.ts';
import { notebook } from './notebook.ts';
import { pagesLoader } from './pages-loader.ts';

const path = z.string();

export const collections = {
	videos: defineCollection({ loader: pagesLoader(notebook.videos, videoSchema), schema: videoSchema.extend({ path }) }),
	terms: defineCollection({ loader: pagesLoader(notebook.terms, termSchema), schema: termSchema.extend({ path }) }),
};
