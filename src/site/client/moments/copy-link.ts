/** Milliseconds for which a copied link says so. */
const SHOWN = 1600;

/** Copies the address of a moment when its link is pressed, beside going there. */
export function startCopying(): void {
	const status = document.createElement('p');
	status.className = 'hidden';
	status.role = 'status';
	document.body.append(status);
	document.addEventListener('click', (event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>('a.here');
		if (!link || !isSecureContext) return;
		const address = new URL(link.href);
		address.search = '';
		navigator.clipboard.writeText(address.href).then(
			() => {
				link.dataset.copied = '';
				status.textContent = 'Link copied';
				setTimeout(() => {
					delete link.dataset.copied;
					status.textContent = '';
				}, SHOWN);
			},
			// Not allowed here: the address bar has the link.
			() => undefined,
		);
	});
}
