import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { frontMatterSchema } from '../markdown/front-matter.ts';
import { notebook } from './notebook.ts';
import { notesLoader } from './notes-loader.ts';

export const collections = {
	videos: defineCollection({
		loader: notesLoader(notebook.videos),
		schema: frontMatterSchema.extend({ path: z.string() }),
	}),
};
