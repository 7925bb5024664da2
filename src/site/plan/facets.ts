import type { VideoFacts } from '../../markdown/pages/schemas.ts';
import type { Facet } from '../client/search/query/state.ts';

/** What talks can differ in. */
type FacetValues = Pick<VideoFacts, 'courses' | 'channel' | 'published' | 'language' | 'translationOf'>;

/** How a search in a collection can be filtered and sorted. */
export interface SearchChoices {
	/** Facets in which its talks differ, in the order of their controls. */
	readonly facets: readonly Facet[];
	/** Whether its talks have different dates. */
	readonly dated: boolean;
	/** Whether it has more than one talk. */
	readonly several: boolean;
}

/** By what a search in some talks can be filtered and sorted, so that it makes a difference. */
export function searchChoices(videos: readonly FacetValues[]): SearchChoices {
	const different = (valuesOf: (video: FacetValues) => readonly string[]): boolean =>
		new Set(videos.map((video) => valuesOf(video).join('\n'))).size > 1;
	const differs: Record<Facet, boolean> = {
		course: different(({ courses }) => courses),
		channel: different(({ channel = '' }) => [channel]),
		year: different(({ published = '' }) => [published.slice(0, 4)]),
		language: different(({ language }) => [language]),
	};
	return {
		facets: (Object.keys(differs) as Facet[]).filter((facet) => differs[facet]),
		dated: different(({ published = '' }) => [published]),
		several: videos.filter(({ translationOf }) => translationOf === undefined).length > 1,
	};
}
