const tag = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*"[^"]*")?)*)\s*\/?>/gi;
const ignored = /\sdata-pagefind-ignore(?=[\s=]|$)/i;
const alone = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/**
 * What the search finds of a page: its language and its `<main>`, without what is marked with `data-pagefind-ignore`. Two
 * pages with equal parts are indexed alike, so that a page whose frame or links alone have changed need not be indexed
 * again.
 *
 * @param html of a page that the site's templates made: every tag closed, attributes in double quotes
 */
export function searchableOf(html: string): string {
	const language = /<html[^>]*?\slang="([^"]*)"/i.exec(html)?.[1] ?? '';
	const start = html.search(/<main[\s>]/i);
	const end = html.lastIndexOf('</main>');
	const main = start < 0 || end < 0 ? '' : withoutIgnored(html.slice(start, end + '</main>'.length));
	return `<!doctype html><html lang="${language}"><body>${main}</body></html>`;
}

function withoutIgnored(html: string): string {
	let kept = '';
	let from = 0;
	/** Name of the element that is being left out, and how many of that name are open. */
	let left: { name: string; open: number } | undefined;
	for (const match of html.matchAll(tag)) {
		const [text, closing, name = '', attributes = ''] = match;
		if (left) {
			if (name !== left.name) continue;
			left.open += closing ? -1 : 1;
			if (left.open === 0) {
				left = undefined;
				from = match.index + text.length;
			}
		} else if (!closing && !alone.has(name) && ignored.test(attributes)) {
			kept += html.slice(from, match.index);
			left = { name, open: 1 };
		}
	}
	return left ? kept : kept + html.slice(from);
}
