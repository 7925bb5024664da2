let isDown = false;
let pressedWith = '';
addEventListener(
	'pointerdown',
	({ pointerType, button }) => {
		// The browser's own menu takes the release of the other buttons.
		isDown = button === 0;
		pressedWith = pointerType;
	},
	true,
);
// A browser that selects by touch cancels the pointer and goes on by itself.
for (const event of ['pointerup', 'pointercancel']) addEventListener(event, () => (isDown = false), true);

/** Whether a button or a finger is down anywhere on the page. */
export const isPointerDown = (): boolean => isDown;

/**
 * Whether a click was made by a finger or a pen. What it was made with is told by the press before it: not in every browser does
 * the click itself say that, and one made by a key has no press.
 */
export const isTap = ({ detail }: MouseEvent): boolean =>
	detail > 0 && (pressedWith === 'touch' || pressedWith === 'pen');

/** Runs something once no pointer is down: an element that moves away from under one does not get its click. */
export function afterPress(run: () => void): void {
	if (!isDown) run();
	else
		for (const event of ['pointerup', 'pointercancel']) addEventListener(event, () => setTimeout(run), { once: true });
}
