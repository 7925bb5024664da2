import { make } from './make.ts';

/**
 * Makes a button that submits no form.
 *
 * @param content its text or icon
 * @param press called with the button when it is pressed
 */
export function makeButton(
	content: Node | string,
	press: (button: HTMLButtonElement) => void,
	properties: Partial<HTMLButtonElement> = {},
): HTMLButtonElement {
	const button = make('button', { type: 'button', ...properties }, content);
	button.addEventListener('click', () => press(button));
	return button;
}
