/**
 * Escapes plain text so that it is shown literally in CommonMark, on GitHub (tables, strikethrough, footnotes,
 * autolinks, math, emoji codes) and in Obsidian (tags, highlights, comments, wiki links).
 *
 * The text must be a single line, or part of one, in a paragraph or heading. A backslash before ASCII punctuation is
 * CommonMark's own escape (§2.4), so parsing gives back exactly the same text.
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

/** Reverses `escapeMarkdown`: removes backslashes before ASCII punctuation. */
export const unescapeMarkdown = (markdown: string): string => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
