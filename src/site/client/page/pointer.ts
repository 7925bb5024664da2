let isDown = false;
let pressedWith = '';
addEventListener(
	'pointerdown',
	({ pointerType, button }) => {
		// The context menu swallows the release of other buttons.
		isDown = button === 0;
		pressedWith = pointerType;
	},
	true,
);
// A browser that selects by touch cancels the pointer and takes over.
for (const event of ['pointerup', 'pointercancel']) addEventListener(event, () => (isDown = false), true);

/** Whether a button or a finger is down anywhere on the page. */
export const isPointerDown = (): boolean => isDown;

/**
 * Whether a click was made with a finger or a pen. Uses the preceding press, since not every browser reports the
 * pointer type of a click. A click by keyboard has no press.
 */
export const isTap = ({ detail }: MouseEvent): boolean =>
	detail > 0 && (pressedWith === 'touch' || pressedWith === 'pen');

/** Runs a callback once no pointer is down: an element that moves away from under one would not get its click. */
export function afterPress(run: () => void): void {
	if (!isDown) run();
	else
		for (const event of ['pointerup', 'pointercancel']) addEventListener(event, () => setTimeout(run), { once: true });
}
