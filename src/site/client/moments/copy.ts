/** Milliseconds for which a button shows that it has copied. */
const SHOWN = 1600;

let status: HTMLElement | undefined;

/**
 * Copies a text and confirms it: to screen readers, and on the control that was pressed, or on the page if it was a key.
 *
 * @param what was copied, as the reader is told: `Link to 5:20`
 */
export async function copy(text: string, what: string, control?: HTMLElement): Promise<void> {
	const copied = await write(text);
	status ??= makeStatus();
	status.className = control && copied ? 'hidden' : 'toast';
	status.textContent = copied ? `${what} copied` : `This browser does not let pages copy.`;
	if (control && copied) control.dataset.copied = '';
	setTimeout(() => {
		if (control) delete control.dataset.copied;
		if (!status) return;
		status.textContent = '';
		status.className = 'hidden';
	}, SHOWN);
}

async function write(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return writeTheOldWay(text);
	}
}

/** For pages without access to the clipboard, such as those served without https. */
function writeTheOldWay(text: string): boolean {
	const focused = document.activeElement;
	const selection = getSelection();
	const selected = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
	const field = document.createElement('textarea');
	field.className = 'hidden';
	field.value = text;
	document.body.append(field);
	field.select();
	// eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way there is without https
	const copied = document.execCommand('copy');
	field.remove();
	if (selected) {
		selection?.removeAllRanges();
		selection?.addRange(selected);
	}
	if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
	return copied;
}

function makeStatus(): HTMLElement {
	const made = document.createElement('p');
	made.className = 'hidden';
	made.role = 'status';
	document.body.append(made);
	return made;
}
