import { readFile } from 'node:fs/promises';
import type { SitePlan } from '../build.ts';
import { digestOf } from '../cache/digest.ts';
import { fingerprintOf } from '../cache/fingerprint.ts';
import type { OwnLanguage } from '../locales/languages.ts';
import { resizePoster } from '../media/make-posters.ts';
import { posterPath, posterWidths } from '../media/poster-path.ts';
import { filesOfPage } from '../site/draw/files-of-page.ts';
import { fillPage } from '../site/draw/fill-page.ts';
import { rootFrom, routeOf, stylePath } from '../site/links.ts';
import { fileOf, markdownFileOf, type PlannedPage } from '../site/plan/plan-pages.ts';
import { digestOfTalks } from '../steps/page-digests.ts';
import type { PageLocals } from '../site/plan/values.ts';

/** A page that is to be drawn. */
export interface HeldPage {
	/** What its template shows. */
	readonly locals: PageLocals & { readonly root: string; readonly revision: string };
	/** The address by which Astro knows the template. */
	readonly route: string;
}

/** A site as a build would make it, of which each page and file is made when it is asked for. Paths are from its root, decoded. */
export interface HeldSite {
	/** Of its own words. */
	readonly ownLanguage: OwnLanguage;
	/** The style sheet of the notebook's own; empty where there is none. */
	readonly style: string;
	/** Digest of what the talks are made from: see `digestOfTalks`. */
	readonly talks: () => string;
	/** The page of a path; `undefined` where it is that of none. */
	readonly pageAt: (path: string) => Promise<HeldPage | undefined>;
	/** The page that is shown where there is none. */
	readonly notFound: () => Promise<HeldPage>;
	/** What a file that is not a page holds: lists, a talk's Markdown and segments, posters; `undefined` where there is none. */
	readonly fileAt: (path: string) => Promise<string | Uint8Array | undefined>;
	/** Whether a path is that of a recording or picture, which stand in the notebook as they do in the site. */
	readonly hasMedia: (path: string) => boolean;
}

/** Holds a site that is laid out. */
export function holdSite({ renderInput, media }: Pick<SitePlan, 'renderInput' | 'media'>): HeldSite {
	const { notebook, glossary } = renderInput;
	// Only a build packs the archive.
	const site = { ...renderInput.site, archive: '' };
	const pages = new Map(renderInput.pages.map((page) => [fileOf(page), page]));
	const texts = new Map(renderInput.files.map(({ path, text }) => [path, text]));
	const mediaFiles = new Set(media.files.map(({ file }) => file));
	const posters = new Map(
		media.files
			.filter(({ kind }) => kind === 'poster')
			.flatMap(({ path, file }) => posterWidths.map((width) => [posterPath(file, width), { path, width }] as const)),
	);
	// Pages name them, and have to be shown again when one is replaced.
	const pictures = fingerprintOf(media.files.map(({ path }) => path));

	let talks: string | undefined;

	const fill = async (page: PlannedPage) => {
		const source = markdownFileOf(page, notebook);
		const text = source === undefined ? undefined : await readFile(source);
		return { text, view: fillPage(page, text?.toString() ?? '', glossary, site.ownLanguage) };
	};
	const open = async (page: PlannedPage): Promise<HeldPage> => {
		const { view } = await fill(page);
		const { path } = page;
		const revision = digestOf(site, path, view, pictures);
		return { locals: { site, path, view, root: rootFrom(path), revision }, route: routeOf(path) };
	};
	return {
		ownLanguage: site.ownLanguage,
		style: texts.get(stylePath) ?? '',
		talks: () => (talks ??= digestOfTalks(renderInput)),
		pageAt: async (path) => {
			const page = pages.get(path);
			return page && open(page);
		},
		notFound: () => {
			const page = pages.get('404.html');
			if (!page) throw new Error('The site has no page for addresses that do not exist.');
			return open(page);
		},
		async fileAt(path) {
			const poster = posters.get(path);
			if (poster) return resizePoster(poster.path, poster.width);
			const file = `${path.replace(/\.\w+$/, '')}.html`;
			const page = /\.(?:md|json)$/.test(path) ? pages.get(file) : undefined;
			if (!page) return texts.get(path);
			const { text, view } = await fill(page);
			return (await filesOfPage(file, view, text, site)).find((made) => made.path === path)?.content;
		},
		hasMedia: (path) => mediaFiles.has(path),
	};
}
