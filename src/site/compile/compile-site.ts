import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { bundleScript, clientScripts } from './bundle-script.ts';
import { CuemarkError } from '../../errors.ts';
import { renamePatiently } from '../../files/patient-rename.ts';
import { slashed } from '../../files/slashed.ts';
import { errorOfProgram } from '../../files/system-error.ts';
import type { OwnLanguage } from '../../locales/languages.ts';
import { isSealed, sealFolder } from './sealed-folder.ts';
import type { PageLocals } from '../plan/values.ts';
import { versionOf } from '../../text/file-version.ts';

const projectFolder = fileURLToPath(new URL('../../..', import.meta.url));

/** The compiled templates. */
export interface CompiledSite {
	/** Path of the module that renders pages. */
	readonly renderer: string;
	/** Folder with what every page needs: style sheets, fonts, scripts, the files of `public/`. */
	readonly assets: string;
	/** Version of the client scripts: changes with their bytes. */
	readonly scripts: string;
}

/** Renders one page. */
export type RenderPage = (locals: PageLocals) => Promise<string>;

/**
 * Astro and Vite write the path of the project into code and addresses as it stands, and read some signs in it as their own.
 *
 * @throws {CuemarkError} (usage) where the project's path has such a sign
 */
export function checkProjectPath(folder = projectFolder): void {
	const sign = /['#%?*\\]/.exec(slashed(folder))?.[0];
	if (sign === undefined) return;
	throw new CuemarkError(`The site cannot be compiled in ${folder}: the path has ${sign} in it.`, {
		fault: 'usage',
		hint: `Move Cuemark's own folder to where none of ' # % ? * is in the path. Notebooks and sites may lie anywhere.`,
	});
}

/**
 * Compiles the templates with Astro, and the client scripts. This takes a second or two, so it is done once for each
 * version of the code and each language, and shared by all notebooks.
 *
 * @param version of the code
 * @param language of the site's own words
 */
export async function compileSite(version: string, language: OwnLanguage): Promise<CompiledSite> {
	// Inside the project, so that the compiled module finds its packages.
	const cache = join(projectFolder, 'node_modules', '.cache', 'cuemark');
	const folder = join(cache, `templates-${version}-${language}`);
	if (isSealed(folder)) {
		await noteUse(folder);
		return openCompiled(folder);
	}
	await mkdir(cache, { recursive: true });
	// Containers that share this folder may have processes of one id.
	const partial = join(cache, `partial-${randomUUID()}`);
	try {
		await compileTemplates(partial, language);
		const assets = join(partial, 'client', 'assets');
		for (const [name, entry] of await clientScripts()) {
			await writeFile(join(assets, `${name}.js`), await bundleScript(entry, language));
		}
		await sealFolder(partial);
		await rename(partial, folder).catch(async () => {
			// Another build has compiled the same version meanwhile, or the existing folder is damaged.
			if (isSealed(folder)) return;
			await rm(folder, { recursive: true, force: true });
			renamePatiently(partial, folder);
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

/** In a separate process, since Astro works in the project's folder and a build in the user's. */
async function compileTemplates(outDir: string, language: OwnLanguage): Promise<void> {
	const script = fileURLToPath(new URL('compile-templates.ts', import.meta.url));
	// A test runner sets these, and Astro would then compile for development.
	const others = { DEV: undefined, PROD: undefined, MODE: undefined, SSR: undefined };
	const env = { ...process.env, ...others, NODE_ENV: 'production' };
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

/** Refreshes the mtime, so that `removeOthers` keeps the folder. */
async function noteUse(folder: string): Promise<void> {
	const now = new Date();
	await utimes(folder, now, now).catch(() => undefined);
}

/** Milliseconds for which templates of other versions, and incomplete ones, are kept. */
const STAYING = 3_600_000;

/** Removes templates of other versions, except recent ones: a build may still be using them. */
async function removeOthers(cache: string, version: string): Promise<void> {
	for (const name of await readdir(cache)) {
		if (!/^(?:templates|partial)-/.test(name) || name.startsWith(`templates-${version}-`)) continue;
		const found = await stat(join(cache, name)).catch(() => undefined);
		if (found && Date.now() - found.mtimeMs > STAYING) await rm(join(cache, name), { recursive: true, force: true });
	}
}
