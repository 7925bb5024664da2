/** How the reader came to the page: by a link or address, by going back or forward, or by reloading it. */
export function navigationType(): NavigationTimingType | undefined {
	const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	return navigation?.type;
}
