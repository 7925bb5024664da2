let isDown = false;
addEventListener('pointerdown', () => (isDown = true), true);
// A browser that selects by touch cancels the pointer and goes on by itself.
for (const event of ['pointerup', 'pointercancel']) addEventListener(event, () => (isDown = false), true);

/** Whether a button or a finger is down anywhere on the page. */
export const isPointerDown = (): boolean => isDown;

/** Runs something once no pointer is down: an element that moves away from under one does not get its click. */
export function afterPress(run: () => void): void {
	if (!isDown) run();
	else
		for (const event of ['pointerup', 'pointercancel']) addEventListener(event, () => setTimeout(run), { once: true });
}
