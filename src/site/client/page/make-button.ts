import { make } from './make.ts';

/**
 * Makes a button. It submits no form.
 *
 * @param content its words or its picture
 * @param press what a press does, with the button
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
