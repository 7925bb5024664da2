/** How the reader came to the page: by a link or an address, by going back or ahead to it, or by loading it anew. */
export function navigationType(): NavigationTimingType | undefined {
	const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	return navigation?.type;
}
