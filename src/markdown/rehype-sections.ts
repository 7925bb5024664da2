import type { Element, Root, RootContent } from 'hast';

/**
 * Puts each second-level heading and what follows it, up to the next one, into a section of its own. What stands before
 * the first heading stays as it is.
 *
 *     <h2>Noise</h2><p>…</p>
 *
 *     <section class="topic"><h2>Noise</h2><p>…</p></section>
 */
export function rehypeSections() {
	return (tree: Root): void => {
		const children: RootContent[] = [];
		let section: Element | undefined;
		for (const node of tree.children) {
			if (node.type === 'element' && node.tagName === 'h2') {
				section = { type: 'element', tagName: 'section', properties: { className: ['topic'] }, children: [] };
				children.push(section);
			}
			if (section && node.type !== 'doctype') section.children.push(node);
			else children.push(node);
		}
		tree.children = children;
	};
}
