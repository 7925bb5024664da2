import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../../src/markdown/render/render.ts';
import type { VideoId } from '../../../../src/model.ts';

const id = '-bcdefghij_' as VideoId;
const at = (second: number): string => `[0:0${second}](https://www.youtube.com/watch?v=${id}&t=${second}s)`;

/** The lines of a transcript's paragraph, without tags. */
function linesOf(paragraph: string): string[] {
	const { html } = renderMarkdown(`## Bread\n\n${paragraph}\n`, { video: { id } });
	const [, content = ''] = /<p [^>]*class="moment">(.*)<\/p>/.exec(html) ?? [];
	return content.split('<br>').map((line) =>
		line
			.replace(/<[^>]+>/g, '')
			.replaceAll('\u00a0', ' ')
			.trim(),
	);
}

test.each([
	['in plain Markdown', ''],
	['in any Markdown', ' `C`'],
])('what each speaker says begins on a line of its own, with the time if it stands there: %s', (_, code) => {
	const first = `${at(4)} **Ada:** Why rye? **Ben:** It keeps. ${at(6)} **Ada:** Oh.`;
	const said = `${first} ${at(7)} *\\[laughter\\]* **Ben:** So. ${at(9)} And **–** no.${code}`;
	expect(linesOf(said)).toEqual([
		'0:04 Ada: Why rye?',
		'Ben: It keeps.',
		'0:06 Ada: Oh. 0:07 [laughter]',
		'Ben: So. 0:09 And',
		`– no.${code.replaceAll('`', '')}`,
	]);
});

test('a paragraph that begins with the words of the one who spoke before has its next speaker on a new line, too', () => {
	expect(linesOf(`${at(4)} It keeps. **Ada:** Oh.`)).toEqual(['0:04 It keeps.', 'Ada: Oh.']);
});

test('bold words that a person wrote into the page stay in their line', () => {
	expect(linesOf(`${at(4)} It is **not** wheat.`)).toEqual(['0:04 It is not wheat.']);
});
