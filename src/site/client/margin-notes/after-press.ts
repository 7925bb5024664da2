let isPressed = false;
addEventListener('pointerdown', () => (isPressed = true), true);
for (const event of ['pointerup', 'pointercancel']) addEventListener(event, () => (isPressed = false), true);

/** Runs something once no pointer is down: what moves away from under one does not get its click. */
export function afterPress(run: () => void): void {
	if (!isPressed) run();
	else
		for (const event of ['pointerup', 'pointercancel']) addEventListener(event, () => setTimeout(run), { once: true });
}
