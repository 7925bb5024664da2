/** Makes a function that schedules a callback for the next frame, once per frame however often it is called. */
export function inNextFrame(run: () => void): () => void {
	let isScheduled = false;
	return () => {
		if (isScheduled) return;
		isScheduled = true;
		requestAnimationFrame(() => {
			isScheduled = false;
			run();
		});
	};
}
