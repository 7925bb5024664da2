/**
 * Marks the player as docked while its own place on the page is out of sight, so that the style can keep it in view at the
 * edge of a narrow screen.
 *
 * @returns what ends it
 */
export function startDocking(host: HTMLElement): () => void {
	const place = host.querySelector('.player-place');
	if (!place) return () => undefined;
	const observer = new IntersectionObserver(([entry]) => {
		if (entry) host.classList.toggle('docked', !entry.isIntersecting);
	});
	observer.observe(place);
	return () => {
		observer.disconnect();
		host.classList.remove('docked');
	};
}
