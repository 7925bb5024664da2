/** Makes a function that has something run in the next frame: once, however often it is called until then. */
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
