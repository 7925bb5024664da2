import { expect, test } from 'vitest';
import type { VideoId } from '../../src/model.ts';
import { readFrontMatter } from '../../src/markdown/pages/existing-pages.ts';
import { videoSchema } from '../../src/markdown/pages/schemas.ts';
import { shownTitle, standInTitle } from '../../src/markdown/shown-title.ts';
import { writePage } from '../../src/markdown/write/write-page.ts';
import { firstPage, twoTalks } from './notes.ts';

const withTitle = (title: string) => {
	const page = firstPage(twoTalks());
	return { ...page, notes: { ...page.notes, video: { ...page.notes.video, title } } };
};

test('a page without a title has an empty title and its substitute', () => {
	const page = withTitle('');
	const heading = page.notes.sections[0]?.title ?? '';
	const { frontMatter } = readFrontMatter(writePage(page), 'page.md', videoSchema);
	expect(frontMatter).toMatchObject({ title: '', shownAs: heading });
	expect(shownTitle(frontMatter)).toBe(heading);
	expect(writePage(withTitle('A title'))).not.toContain('shownAs');
});

test('times alone are not a substitute for a title', () => {
	const { notes } = withTitle('');
	const sections = notes.sections.map((section) => ({ ...section, second: 0, end: 300, title: '0:00 – 5:00' }));
	expect(standInTitle({ ...notes, sections })).toBeUndefined();
	expect(standInTitle({ ...notes, sections: [] })).toBeUndefined();
	expect(shownTitle({ title: '', videoId: 'aaaaaaaaaaa' as VideoId })).toBe('aaaaaaaaaaa');
});

test('only a double hyphen between words becomes a dash', () => {
	const shown = (title: string) => shownTitle({ title, videoId: 'aaaaaaaaaaa' as VideoId });
	expect(shown('Harbours -- a lecture - part 2')).toBe('Harbours – a lecture - part 2');
	expect(shown('npm run build -- --help, i-- and --')).toBe('npm run build – --help, i-- and --');
});
