import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/markdown/render/render.ts';
import type { VideoId } from '../../../src/model.ts';
import { writeLlms } from '../../../src/site/feeds/llms.ts';
import { writeRss } from '../../../src/site/feeds/rss.ts';
import { writeSegments } from '../../../src/site/feeds/segments.ts';
import { hostileText } from '../../browser/fixtures/make-notebook.ts';

const item = {
	title: 'Fog horns',
	address: 'https://example.org/videos/fog.html',
	description: '2 min',
	categories: [],
};
const feed = {
	title: 'Harbour school',
	description: 'Talks.',
	language: 'en',
	home: 'https://example.org/',
	address: 'https://example.org/feed.xml',
	items: [item],
};

/** The text of all elements with a name, in order. */
function textsOf(xml: string, name: string): string[] {
	const find = (element: XmlElement): string[] => [
		...(element.name === name ? [element.text] : []),
		...element.children.flatMap((child) => (child instanceof XmlElement ? find(child) : [])),
	];
	const { root } = parseXml(xml);
	return root ? find(root) : [];
}

test('an item with a date has it in RSS format', () => {
	const xml = writeRss({ ...feed, items: [{ ...item, published: '2024-05-31', categories: ['Signals'] }, item] });
	expect(textsOf(xml, 'pubDate')).toEqual(['Fri, 31 May 2024 00:00:00 GMT']);
	expect(textsOf(xml, 'category')).toEqual(['Signals']);
	expect(textsOf(xml, 'link')).toEqual(['https://example.org/', item.address, item.address]);
});

test('a feed stays well-formed for any title', () => {
	const title = `${hostileText} ]]> \u0000\u001b`;
	const xml = writeRss({ ...feed, title, items: [{ ...item, title }] });
	expect(textsOf(xml, 'title')).toEqual([`${hostileText} ]]> `, `${hostileText} ]]> `]);
});

test('llms.txt links to the Markdown of every talk, once for each course or under other talks', () => {
	const video = (page: string, courses: string[]) => ({
		page,
		title: `Talk [${page}]`,
		duration: 120,
		language: 'en',
		courses,
		sections: [],
	});
	const [one, two] = [video('one', ['signals']), video('two', [])];
	const catalog = {
		videos: [one, two],
		courses: [{ folder: 'signals', title: 'Signals', slug: 'signals', videos: [one] }],
	};
	expect(writeLlms(catalog, { title: 'Harbour *school*', description: 'Talks.', address: '' }))
		.toBe(`# Harbour \\*school\\*

> Talks.

Each link leads to the notes on one talk in Markdown: its sections, key terms and transcript, with every paragraph linked to its second in the video. The same name with .json has the transcript as segments with start and end in seconds.

## Signals

- [Talk \\[one\\]](videos/one.md): 2 min

## Other talks

- [Talk \\[two\\]](videos/two.md): 2 min
`);
});

test('segments have the text of a page, and end where the next starts', () => {
	const body = `## Overview

- [0:40](https://www.youtube.com/watch?v=a-VQfQqIMrE&t=40s) not this

## Dusk

*terms*

[0:04](https://www.youtube.com/watch?v=a-VQfQqIMrE&t=4s) **Ada:** so [Yann LeCun](../terms/yann-lecun.md "heard: yan lacoon") \\*said\\* *\\[laughter\\]* [0:40](https://www.youtube.com/watch?v=a-VQfQqIMrE&t=40s) that

[0:40](https://www.youtube.com/watch?v=a-VQfQqIMrE&t=40s) and this.
`;
	const { moments } = renderMarkdown(body, { video: { id: 'a-VQfQqIMrE' as VideoId } });
	const facts = { title: 'T', url: 'https://youtu.be/x', language: 'en', duration: 60.5 };
	const video = { videoId: 'x' as VideoId, ...facts, courses: [], sections: [], languages: [] };
	expect(JSON.parse(writeSegments(video, moments))).toEqual({
		id: 'x',
		...facts,
		segments: [
			{ start: 4, end: 40, text: 'so yan lacoon *said*' },
			{ start: 40, end: 60.5, text: 'that and this.' },
		],
	});
});
