/**
 * Writes plain text so that Markdown shows just that text: in CommonMark, on GitHub (tables, strikethrough, footnotes,
 * autolinks, math, emoji codes) and in Obsidian (tags, highlights, comments, wiki links).
 *
 * The text must be one line and stand inside a paragraph or a heading, behind something else on its line or at its
 * start. A backslash before ASCII punctuation is CommonMark's own escape (§2.4), so what is written reads back exactly.
 */
export function escapeMarkdown(text: string): string {
	return text
		.replace(/[\\`*[\]<>~$|{}^]/g, '\\$&')
		.replace(/&(?=#?\w+;)/g, '\\&')
		.replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
		.replace(/#(?=\S)|#$/g, '\\#')
		.replace(/([=%])(?=\1)/g, '\\$1')
		.replace(/(?<=https?|ftp|mailto|xmpp):|(?<=www)\.|(?<=[\w.+-])@(?=\w)|:(?=[\w+-]+:)/gi, '\\$&')
		.replace(/^[-+=]/, '\\$&')
		.replace(/^(\d+)(?=[.)])/, '$1\\');
}

/** The text that `escapeMarkdown` has written so: a backslash before ASCII punctuation stands for what follows it. */
export const unescapeMarkdown = (markdown: string): string => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
