import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { bundleScript, clientScripts } from './bundle-script.ts';
import { CuemarkError } from '../../errors.ts';
import { projectFolder } from '../../files/project-folder.ts';
import { renameWithRetry } from '../../files/rename-with-retry.ts';
import { slashed } from '../../files/slashed.ts';
import { errorOfProgram } from '../../files/system-error.ts';
import type { OwnLanguage } from '../../locales/languages.ts';
import { indexFolder } from '../../offline/pack-index.ts';
import { isSealed, sealFolder } from './sealed-folder.ts';
import { compileSearchEngine } from './search-engine.ts';
import type { PageLocals } from '../plan/values.ts';
import { versionOf } from '../../text/file-version.ts';

/** The compiled templates. */
export interface CompiledSite {
	/** Path of the module that renders pages. */
	readonly renderer: string;
	/** Folder with the style sheets, fonts, scripts, search engine and `public/` files that all pages share. */
	readonly assets: string;
	/** Version of the client scripts: changes with their bytes. */
	readonly scripts: string;
}

/** Renders one page. */
export type RenderPage = (locals: PageLocals) => Promise<string>;

/**
 * Checks the project's path: Astro and Vite put it into code and URLs without escaping, so some characters break them.
 *
 * @throws {CuemarkError} (usage) if the path contains such a character
 */
export function checkProjectPath(folder = projectFolder): void {
	const sign = /['#%?*\\]/.exec(slashed(folder))?.[0];
	if (sign === undefined) return;
	throw new CuemarkError(`The site cannot be compiled in ${folder}: the path contains ${sign}.`, {
		fault: 'usage',
		hint: `Move the Cuemark folder to a path without ' # % ? or *. Notebooks and sites can be anywhere.`,
	});
}

/**
 * Compiles the templates (with Astro), the client scripts and the search engine. This takes a second or two, so the
 * result is cached per version of the code and language, and shared by all notebooks.
 *
 * @param version version of the code
 * @param language language of the interface
 */
export async function compileSite(version: string, language: OwnLanguage): Promise<CompiledSite> {
	// Inside the project, so that the compiled module can resolve its packages.
	const cache = join(projectFolder, 'node_modules', '.cache', 'cuemark');
	const folder = join(cache, `templates-${version}-${language}`);
	if (isSealed(folder)) {
		await touch(folder);
		return openCompiled(folder);
	}
	await mkdir(cache, { recursive: true });
	// Not the process id: containers that share this folder may have processes with the same id.
	const partial = join(cache, `partial-${randomUUID()}`);
	try {
		await compileTemplates(partial, language);
		const client = join(partial, 'client');
		for (const [name, entry] of await clientScripts()) {
			await writeFile(join(client, 'assets', `${name}.js`), await bundleScript(entry, language));
		}
		await mkdir(join(client, indexFolder), { recursive: true });
		await writeFile(join(client, indexFolder, 'engine.js'), await compileSearchEngine(join(partial, 'engine')));
		await sealFolder(partial);
		await rename(partial, folder).catch(async () => {
			// Another build has compiled the same version in the meantime, or the existing folder is damaged.
			if (isSealed(folder)) return;
			await rm(folder, { recursive: true, force: true });
			renameWithRetry(partial, folder);
		});
	} finally {
		await rm(partial, { recursive: true, force: true });
	}
	await removeOthers(cache, version);
	return openCompiled(folder);
}

async function openCompiled(folder: string): Promise<CompiledSite> {
	const assets = join(folder, 'client');
	const names = [...(await clientScripts()).keys()].sort();
	const scripts = await Promise.all(names.map((name) => readFile(join(assets, 'assets', `${name}.js`), 'utf8')));
	return { renderer: join(folder, 'server', 'entry.mjs'), assets, scripts: versionOf(...scripts) };
}

/** Loads a compiled site. */
export async function loadRenderer({ renderer }: CompiledSite): Promise<RenderPage> {
	const module = (await import(pathToFileURL(renderer).href)) as { renderPage: RenderPage };
	return module.renderPage;
}

/** Runs in a separate process, since Astro needs the project as its working directory. */
async function compileTemplates(outDir: string, language: OwnLanguage): Promise<void> {
	const script = fileURLToPath(new URL('compile-templates.ts', import.meta.url));
	// Vitest sets these, and Astro would then compile for development.
	const unset = { DEV: undefined, PROD: undefined, MODE: undefined, SSR: undefined };
	const env = { ...process.env, ...unset, NODE_ENV: 'production' };
	try {
		await promisify(execFile)(process.execPath, [script, outDir, language], { cwd: projectFolder, env });
	} catch (error) {
		const { stderr = '' } = error as { stderr?: string };
		throw (
			errorOfProgram(stderr, 'the templates cannot be compiled', outDir, error) ??
			new Error(`The templates could not be compiled:\n${stderr.trim()}`, { cause: error })
		);
	}
}

/** Updates the folder's mtime, so that `removeOthers` keeps it. */
async function touch(folder: string): Promise<void> {
	const now = new Date();
	await utimes(folder, now, now).catch(() => undefined);
}

/** How long templates of other versions and incomplete ones are kept, in milliseconds. */
const MAX_AGE = 3_600_000;

/** Removes templates of other versions, except recent ones: a build may still be using them. */
async function removeOthers(cache: string, version: string): Promise<void> {
	for (const name of await readdir(cache)) {
		if (!/^(?:templates|partial)-/.test(name) || name.startsWith(`templates-${version}-`)) continue;
		const found = await stat(join(cache, name)).catch(() => undefined);
		if (found && Date.now() - found.mtimeMs > MAX_AGE) await rm(join(cache, name), { recursive: true, force: true });
	}
}
