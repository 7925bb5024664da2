import { focusOn } from '../page/focus-on.ts';
import { loadDrawing } from './show-text.ts';

/** Goes to the first note or highlight at the second in the page's address: `#t=95`. */
export async function goToLinkedNote(list: HTMLElement): Promise<void> {
	const target = [...list.querySelectorAll('li')].find(({ dataset }) => `#${dataset.moment}` === location.hash);
	if (!target) return;
	// Rendered notes differ in height from unrendered ones.
	await loadDrawing();
	target.classList.add('current');
	focusOn(target);
	target.scrollIntoView({ block: 'center' });
}
