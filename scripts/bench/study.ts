import { Command } from '@commander-js/extra-typings';
import { CuemarkError } from '../../src/errors.ts';
import { evaluateExcerpts, evaluateSections, evaluateTitles } from '../../test/bench/study/evaluate.ts';
import { printTable } from '../../test/bench/study/table.ts';
import { hasTinyrec, readTinyrec, tinyrecFolder } from '../../test/bench/study/tinyrec.ts';

export const benchStudy = new Command('study')
	.description('compares its sections and titles with those that people gave to recorded sessions (TinyRec)')
	.action(() => {
		if (!hasTinyrec) {
			throw new CuemarkError(`The recordings to compare with are not in ${tinyrecFolder}.`, {
				hint: 'Put the JSON files of AugmendTech’s TinyRec there.',
			});
		}
		printStudy();
	});

/** Prints the comparison, or that there are no recordings to compare with. */
export function printStudy(): void {
	if (!hasTinyrec) {
		console.log(`Skipping the study benchmark: the recordings (TinyRec) are not in ${tinyrecFolder}.`);
		return;
	}
	const all = readTinyrec();
	const test = all.filter(({ fold }) => fold === 'test');
	for (const [name, recordings] of Object.entries({ 'the test fold': test, 'both folds': all })) {
		const of = `${recordings.length} recordings in ${name}`;
		console.log(`Section starts: ${of}\n\n${printTable(evaluateSections(recordings))}`);
		console.log(`Titles: ${of}\n\n${printTable(evaluateTitles(recordings))}`);
		console.log(
			`Excerpts and paragraphs that align with sentences: ${of}\n\n${printTable(evaluateExcerpts(recordings))}`,
		);
	}
}
