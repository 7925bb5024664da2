import { headings } from './headings.ts';
import { renderNotes } from './render.ts';

const heading = `## ${headings.byTalk}`;
const page = String.raw`\.\./videos/[\w%-]+`;
const time = String.raw`\[\d+(?::\d\d){1,2}\]\(${page}\.md#t=\d+\)`;
/** A character of a title that Markdown takes for itself, or one that it takes for the character behind the backslash. */
const plain = String.raw`[^\\[\]\x60*<>&_\p{Cc}]|&(?!#?\w+;)|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])|\\[!-/:-@[-\x60{-~]`;
const talkLine = new RegExp(String.raw`^- \[((?:${plain})+)\]\((${page})\.md\): (${time}(?:, ${time})*)$`, 'u');
const timeLink = new RegExp(String.raw`\[([\d:]+)\]\((${page})\.md#(t=\d+)\)`, 'gu');

/**
 * Renders the body of a term's page to HTML. The list of every moment, which may have thousands of links, is put together
 * here where each of its lines is just as a build writes it: the same HTML, for a hundredth of what Markdown takes (0.1 ms
 * a link).
 */
export async function renderTermPage(body: string): Promise<string> {
	const at = body.lastIndexOf(`\n${heading}\n\n`);
	const lines =
		at < 0
			? []
			: body
					.slice(at + heading.length + 3)
					.trimEnd()
					.split('\n');
	const items = lines.map(renderLine);
	if (at < 0 || items.includes(undefined)) return (await renderNotes(body)).html;
	const { html } = await renderNotes(`${body.slice(0, at)}\n${heading}\n`);
	return html.replace(/\s*<\/section>\s*$/, () => `\n<ul>\n${items.join('\n')}\n</ul></section>`);
}

function renderLine(line: string): string | undefined {
	const [, title, page, times] = talkLine.exec(line) ?? [];
	if (title === undefined || times === undefined) return undefined;
	const text = escapeHtml(title.replace(/\\([!-/:-@[-`{-~])/g, '$1'));
	return `<li><a href="${page}.html">${text}</a>: ${times.replace(timeLink, '<a href="$2.html#$3">$1</a>')}</li>`;
}

const escapeHtml = (text: string): string => text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;');
