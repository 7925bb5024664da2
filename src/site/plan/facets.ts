import type { VideoFacts } from '../../markdown/pages/schemas.ts';
import { type Facet, facets } from '../client/search/query/state.ts';

/** The fields of a talk that facets are made from. */
type FacetValues = Pick<VideoFacts, 'courses' | 'channel' | 'published' | 'language' | 'translationOf'>;

/** The filters and sort orders that a search offers. */
export interface SearchChoices {
	/** Facets with more than one value, in the order of their controls. */
	readonly facets: readonly Facet[];
	/** Whether the talks have different dates. */
	readonly dated: boolean;
	/** Whether there is more than one talk; translations do not count. */
	readonly several: boolean;
}

/** Returns the filters and sort orders that make a difference for these talks. */
export function searchChoices(videos: readonly FacetValues[]): SearchChoices {
	const varies = (valuesOf: (video: FacetValues) => readonly string[]): boolean =>
		new Set(videos.map((video) => valuesOf(video).join('\n'))).size > 1;
	const useful: Record<Facet, boolean> = {
		course: varies(({ courses }) => courses),
		channel: varies(({ channel = '' }) => [channel]),
		year: varies(({ published = '' }) => [published.slice(0, 4)]),
		language: varies(({ language }) => [language]),
	};
	return {
		facets: facets.filter((facet) => useful[facet]),
		dated: varies(({ published = '' }) => [published]),
		several: videos.filter(({ translationOf }) => translationOf === undefined).length > 1,
	};
}
