import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { FootnoteDefinition } from 'mdast';
import type { Problem } from '../../errors.ts';
import type { OwnLanguage } from '../../locales/languages.ts';
import { splitFrontMatter } from '../../markdown/pages/front-matter.ts';
import type { VideoFacts } from '../../markdown/pages/schemas.ts';
import {
	footnotesOf,
	linesOfOmittedHtml,
	parseNotes,
	renderBlocks,
} from '../../markdown/readers-notes/note-markdown.ts';
import { type PlacedBlocks, placeBlocks } from '../../markdown/readers-notes/place-blocks.ts';
import type { ReadersNote } from '../../markdown/readers-notes/remark-readers-notes.ts';
import { type BrokenLink, resolveLinks } from '../../markdown/readers-notes/resolve-links.ts';
import { openNames } from '../../markdown/readers-notes/names.ts';
import { openTalks, type Talks } from '../../markdown/readers-notes/talks.ts';
import { readWikiLinks } from '../../markdown/readers-notes/wiki-links.ts';
import type { SectionPlace } from '../../markdown/render/moments/remark-moments.ts';
import { renderMarkdown } from '../../markdown/render/render.ts';
import { shownTitle } from '../../markdown/shown-title.ts';
import type { Notebook } from '../../notebook/notebook.ts';
import { closestName } from '../../text/closest-name.ts';
import { printable } from '../../text/printable.ts';
import { formatClock } from '../../videos/clock.ts';
import type { MediaFile } from '../../media/attach-media.ts';
import { pictureEndings } from '../../media/picture.ts';
import type { NotebookPages } from '../../markdown/pages/schemas.ts';
import type { ReadersNotes } from './place-notes.ts';
import { placePictures } from './place-pictures.ts';
import type { NotesFile, NotesFolder } from './read-files.ts';

/** A note whose talk is known. */
interface PlacedNote extends Pick<PlacedBlocks, 'second' | 'blocks'> {
	readonly page: string;
	/** All footnotes of its file. */
	readonly footnotes: readonly FootnoteDefinition[];
}

/** Finds the talk and second of each note, and renders the notes. About 1 ms per note. */
export async function renderReadersNotes(
	{ files, paths }: NotesFolder,
	{ notes: folder, videos: talksFolder, settings: { ownLanguage } }: Pick<Notebook, 'notes' | 'videos' | 'settings'>,
	{ videos, terms }: NotebookPages,
): Promise<ReadersNotes> {
	const talks = openTalks(videos);
	const ids = [...videos.values()].map(({ videoId }) => videoId);
	const talkOfFile = new Map(files.map((file) => [file.file, talkOf(file, talks)]));
	const site = { talks, terms: new Set(terms.keys()), pageOfNotes: (file: string) => talkOfFile.get(file) };
	const resolveName = openNames(talks, terms, paths, openSections(talksFolder, talks));
	const pictures = new Map<string, MediaFile>();
	const problems: Problem[] = [];
	const placed: PlacedNote[] = [];

	for (const file of files) {
		const say = (line: number | undefined, reason: string, hint: string): void => {
			problems.push({ file: file.name, line: line === undefined ? line : line + file.lineOffset, reason, hint });
		};
		const own = talkOfFile.get(file.file);
		if (file.video !== undefined && own === undefined) {
			say(
				undefined,
				`There is no video "${printable(file.video)}", so the notes are ignored.`,
				hintFor(file, talks, ids),
			);
			continue;
		}
		const tree = parseNotes(file.body);
		for (const line of linesOfOmittedHtml(tree)) say(line, 'This HTML is ignored, including its text.', ofHtml);
		const brokenNames = readWikiLinks(tree, file.file, resolveName);
		const { pictures: shown, broken } = await placePictures(tree, file.file, folder);
		for (const picture of shown) pictures.set(picture.file, picture);
		for (const { line, address, fault } of broken)
			say(line, `The picture ${printable(address)} is not shown: ${fault}.`, ofPictures);
		for (const link of [...brokenNames, ...resolveLinks(tree, file.file, site)]) say(link.line, ...problemOf(link));

		const footnotes = footnotesOf(tree);
		for (const { page, second, line, blocks } of placeBlocks(tree, own, talks)) {
			const facts = page === undefined ? undefined : talks.factsOf(page);
			if (page === undefined || !facts) {
				say(line, 'This belongs to no talk, so it is ignored.', hintFor(file, talks, ids));
				continue;
			}
			if (second !== undefined && second > facts.duration)
				say(line, `${formatClock(second)} is after the end of the talk, so the note is placed at the end.`, '');
			placed.push({ page, second, blocks, footnotes });
		}
	}
	const ofPages = [...Map.groupBy(placed, ({ page }) => page)];
	return {
		ofPages: new Map(ofPages.map(([page, notes]) => [page, renderNotes(notes, ownLanguage)])),
		pictures: [...pictures.values()],
		problems,
	};
}

/** Reads the sections of a talk from its page on demand: links to a heading concern few pages. */
function openSections(folder: string, talks: Talks): (page: string) => readonly SectionPlace[] {
	const cache = new Map<string, readonly SectionPlace[]>();
	return (page) => {
		const sections = cache.get(page) ?? sectionsOf(join(folder, `${page}.md`), talks.factsOf(page));
		cache.set(page, sections);
		return sections;
	};
}

function sectionsOf(file: string, facts: VideoFacts | undefined): readonly SectionPlace[] {
	const body = splitFrontMatter(readFileSync(file, 'utf8'))?.body ?? '';
	return renderMarkdown(body, facts && { video: { ...facts, id: facts.videoId } }).sections;
}

/** The reason and hint for a link without a target, an ambiguous link, or one whose heading does not exist. */
function problemOf({ address, pages = [], heading }: BrokenLink): [reason: string, hint: string] {
	const link = printable(address);
	if (heading !== undefined)
		return [
			`The talk has no section "${printable(heading)}", so the link to ${link} goes to its beginning.`,
			'Write the heading exactly as in the page in videos/.',
		];
	if (pages.length > 1)
		return [
			`${pages.length} talks have the title that ${link} links to, so the link is ignored.`,
			`Link to the page of the right one: ${pages.map((page) => `[[${page}]]`).join(', ')}.`,
		];
	return [`The link to ${link} matches no page of the site, so it is ignored.`, ofLinks];
}

/**
 * The talk that a whole file is about: named in its front matter, as a wiki link too, since Obsidian has no other links
 * there; or else by its file name.
 */
function talkOf({ file, video }: NotesFile, talks: Talks): string | undefined {
	if (video === undefined) return talks.find(nameOf(file));
	const name = /^\[\[([^[\]#|]+)(?:[#|][^[\]]*)?\]\]$/.exec(video)?.[1]?.trim();
	if (name === undefined) return talks.pageOf(video);
	// Notes may have the title of their talk, too.
	const [titled, ...others] = talks.withTitle(name);
	return talks.pageOf(posix.basename(name)) ?? (others.length === 0 ? titled : undefined);
}

const nameOf = (file: string): string => posix.basename(file).replace(/\.\w+$/, '');

/**
 * The hint for notes without a talk. Suggests the talk whose title the file has, or whose id is similar to the one in its
 * name; or else the one with the title before the id: a video that was uploaded again has another id.
 */
function hintFor({ file, video }: NotesFile, talks: Talks, ids: readonly string[]): string {
	const named = video ?? nameOf(file);
	const [, id = named] = /\[([^[\]]+)\]/.exec(named) ?? [];
	const [again] = talks.withTitle(named.replace(/\s*\[[^[\]]+\].*$/, ''));
	const [page = talks.find(closestName(id, ids) ?? '') ?? again] = talks.withTitle(named);
	const facts = page === undefined ? undefined : talks.factsOf(page);
	return facts ? `Did you mean "${shownTitle(facts)}" (${facts.videoId})? ${nameTheTalk}` : nameTheTalk;
}

/** Renders the notes on one talk and joins those on the same second. */
function renderNotes(notes: readonly PlacedNote[], ownLanguage: OwnLanguage): ReadersNote[] {
	const rendered = notes.map(({ second, blocks, footnotes }, index) => ({
		second,
		html: renderBlocks(blocks, footnotes, `note-${index + 1}-`, ownLanguage),
	}));
	return [...Map.groupBy(rendered, ({ second }) => second)]
		.sort(([a = -1], [b = -1]) => a - b)
		.map(([second, members]) => ({
			...(second === undefined ? {} : { second }),
			html: members.map(({ html }) => html).join('\n'),
		}));
}

const nameTheTalk =
	'Name the file after the id of the video, as in "Title [dQw4w9WgXcQ].md", or after its page in videos/; or write `video: dQw4w9WgXcQ` in its front matter; or begin with a link to a second of the talk.';
const ofHtml = 'Write it as Markdown. Within a line, you can use <sub>, <sup>, <kbd>, <u>, <mark> and <br>.';
const ofPictures = `Put it into the notes folder; pictures can be ${pictureEndings.join(', ')}.`;
const ofLinks = 'Link to https URLs, or to pages as ../videos/NAME.md, ../terms/NAME.md or [[title of the talk]].';
