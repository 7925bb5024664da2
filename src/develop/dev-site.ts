import { readFile } from 'node:fs/promises';
import type { SitePlan } from '../build.ts';
import { digestOf } from '../cache/digest.ts';
import { fingerprintOf } from '../cache/fingerprint.ts';
import type { OwnLanguage } from '../locales/languages.ts';
import { resizePoster } from '../media/make-posters.ts';
import { posterPath, posterWidths } from '../media/poster-path.ts';
import { filesOfPage } from '../site/render/files-of-page.ts';
import { fillPage } from '../site/render/fill-page.ts';
import { rootFrom, routeOf, stylePath } from '../site/links.ts';
import { fileOf, markdownFileOf, type PlannedPage } from '../site/plan/plan-pages.ts';
import { digestOfTalks } from '../steps/page-digests.ts';
import type { PageLocals } from '../site/plan/values.ts';

/** A page to render. */
export interface DevPage {
	/** Input of its template. */
	readonly locals: PageLocals & { readonly root: string; readonly revision: string };
	/** Astro route of the template. */
	readonly route: string;
}

/**
 * The site that a build would produce, with each page and file made on request. Paths are relative to its root,
 * decoded.
 */
export interface DevSite {
	/** Language of the site's own words. */
	readonly ownLanguage: OwnLanguage;
	/** The notebook's own style sheet; empty if there is none. */
	readonly style: string;
	/** Digest of everything the talks are made from: see `digestOfTalks`. */
	readonly talksDigest: () => string;
	/** The page at a path, if any. */
	readonly pageAt: (path: string) => Promise<DevPage | undefined>;
	/** The 404 page. */
	readonly notFound: () => Promise<DevPage>;
	/** Content of a file that is not a page (lists, a talk's Markdown and segments, posters), if there is one. */
	readonly fileAt: (path: string) => Promise<string | Uint8Array | undefined>;
	/** Whether a path is a recording or picture. These have the same path in the notebook and in the site. */
	readonly hasMedia: (path: string) => boolean;
}

/** Creates a dev site from a plan. */
export function createDevSite({ renderInput, media }: Pick<SitePlan, 'renderInput' | 'media'>): DevSite {
	const { notebook, glossary } = renderInput;
	// Only a build packs the archive.
	const site = { ...renderInput.site, archive: '' };
	const pages = new Map(renderInput.pages.map((page) => [fileOf(page), page]));
	const texts = new Map(renderInput.files.map(({ path, content }) => [path, content]));
	const mediaFiles = new Set(media.map(({ file }) => file));
	const posters = new Map(
		media
			.filter(({ kind }) => kind === 'poster')
			.flatMap(({ path, file }) => posterWidths.map((width) => [posterPath(file, width), { path, width }] as const)),
	);
	// Part of each page's revision, so that a page is refreshed when a picture is replaced.
	const pictures = fingerprintOf(media.map(({ path }) => path));

	let talksDigest: string | undefined;

	const fill = async (page: PlannedPage) => {
		const source = markdownFileOf(page, notebook);
		const text = source === undefined ? undefined : await readFile(source);
		return { text, view: fillPage(page, text?.toString() ?? '', glossary, site.ownLanguage) };
	};
	const pageOf = async (page: PlannedPage): Promise<DevPage> => {
		const { view } = await fill(page);
		const { path } = page;
		const revision = digestOf(site, path, view, pictures);
		return { locals: { site, path, view, root: rootFrom(path), revision }, route: routeOf(path) };
	};
	return {
		ownLanguage: site.ownLanguage,
		style: texts.get(stylePath) ?? '',
		talksDigest: () => (talksDigest ??= digestOfTalks(renderInput)),
		pageAt: async (path) => {
			const page = pages.get(path);
			return page && pageOf(page);
		},
		notFound: () => {
			const page = pages.get('404.html');
			if (!page) throw new Error('The site has no page for addresses that do not exist.');
			return pageOf(page);
		},
		async fileAt(path) {
			const poster = posters.get(path);
			if (poster) return resizePoster(poster.path, poster.width);
			const file = `${path.replace(/\.\w+$/, '')}.html`;
			const page = /\.(?:md|json)$/.test(path) ? pages.get(file) : undefined;
			if (!page) return texts.get(path);
			const { text, view } = await fill(page);
			return (await filesOfPage(file, view, text, site)).find((one) => one.path === path)?.content;
		},
		hasMedia: (path) => mediaFiles.has(path),
	};
}
