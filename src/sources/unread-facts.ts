import type { Problem, SourceLocation } from '../errors.ts';
import { closestName } from '../text/closest-name.ts';
import type { StatedFacts } from '../model.ts';
import type { Fields } from './data-sets/columns.ts';
import { show } from './show.ts';
import { isMissing } from './text.ts';

/** Maximum number of problems kept: a hostile file could have a million. */
const MAX_PROBLEMS = 100;

/** The facts that are checked, with the expected type. URLs are not: if one is cut off, a viewer did that. */
const checked = {
	published: { wanted: 'date', hint: 'Write a date such as 2024-05-31.' },
	language: { wanted: 'language tag', hint: 'Write a tag such as en or pt-BR.' },
	position: { wanted: 'place in a course', hint: 'Write a whole number from 1.' },
} as const satisfies { readonly [Name in keyof StatedFacts]?: { readonly wanted: string; readonly hint: string } };

/** Other names that people give to columns. */
const synonyms: Readonly<Record<string, string>> = {
	date: 'published',
	upload_date: 'published',
	link: 'url',
	address: 'url',
	lang: 'language',
	order: 'position',
	number: 'position',
	image: 'thumbnail',
};

const names = Object.keys(checked) as (keyof typeof checked)[];

interface Found {
	readonly problem: Problem;
	/** Number of further rows with the same value. */
	more: number;
}

/**
 * Collects facts about videos that cannot be parsed. They are ignored and fail nothing, but their author should know. A
 * value that several rows of a file share is reported once, at the first of them.
 */
export class UnreadFacts {
	readonly #found = new Map<string, Found>();
	/** Number of omitted problems, by file. */
	readonly #omitted = new Map<string, number>();

	/**
	 * Reports the values of a row that could not be parsed.
	 *
	 * @param fields the row
	 * @param facts the facts that were parsed from it
	 */
	add(place: SourceLocation, fields: Fields, facts: StatedFacts): void {
		for (const name of names) {
			if (facts[name] === undefined && !isMissing(fields[name])) this.#addOne(place, name, show(fields[name]));
		}
	}

	/**
	 * Reports unknown columns whose name is a probable misspelling or a synonym of a missing one. Any other column may be
	 * meant for other programs.
	 */
	addColumns(place: SourceLocation, columns: readonly string[], known: readonly string[]): void {
		const missing = known.filter((name) => !columns.includes(name));
		for (const column of columns) {
			const meant = synonyms[column];
			const likest = known.includes(column)
				? undefined
				: (missing.find((name) => name === meant) ?? closestName(column, missing));
			if (likest === undefined || this.#found.size >= MAX_PROBLEMS) continue;
			const problem = {
				...place,
				reason: `The column ${show(column)} is unknown and ignored.`,
				hint: `Did you mean "${likest}"?`,
			};
			this.#found.set(JSON.stringify([place.file, column]), { problem, more: 0 });
		}
	}

	list(): Problem[] {
		const found = [...this.#found.values()].map(({ problem, more }) => {
			const same = `${more.toLocaleString('en')} more ${more === 1 ? 'row has' : 'rows have'} the same value.`;
			return more === 0 ? problem : { ...problem, reason: `${problem.reason} ${same}` };
		});
		const others = [...this.#omitted].map(([file, count]): Problem => {
			const reason = `There ${count === 1 ? 'is 1 more' : `are ${count.toLocaleString('en')} more`} of this kind in the file.`;
			return { file, reason, hint: '' };
		});
		return [...found, ...others];
	}

	#addOne(place: SourceLocation, name: keyof typeof checked, shown: string): void {
		const key = JSON.stringify([place.file, name, shown]);
		const known = this.#found.get(key);
		if (known) known.more++;
		else if (this.#found.size >= MAX_PROBLEMS) this.#omitted.set(place.file, (this.#omitted.get(place.file) ?? 0) + 1);
		else {
			const { wanted, hint } = checked[name];
			const reason = `${name} is ${shown}, which is not a ${wanted}, so it is ignored.`;
			this.#found.set(key, { problem: { ...place, reason, hint }, more: 0 });
		}
	}
}
