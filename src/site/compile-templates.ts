/**
 * Compiles the templates with Astro into the folder that is named. A program of its own: compile.ts runs it in the
 * project's folder, where Astro keeps files of its own and finds its packages.
 */
import { build } from 'astro';

const [outDir = ''] = process.argv.slice(2);
await build({ root: process.cwd(), outDir, logLevel: 'error', vite: { logLevel: 'error' } });
