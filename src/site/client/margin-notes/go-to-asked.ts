import { focusOn } from '../page/focus-on.ts';
import { loadDrawing } from './show-text.ts';

/** Goes to the first note or highlight of the second that the page's address names: `#t=95`. */
export async function goToAsked(list: HTMLElement): Promise<void> {
	const asked = [...list.querySelectorAll('li')].find(({ dataset }) => `#${dataset.moment}` === location.hash);
	if (!asked) return;
	// Notes that are drawn take other room than those that are not yet.
	await loadDrawing();
	asked.classList.add('current');
	focusOn(asked);
	asked.scrollIntoView({ block: 'center' });
}
