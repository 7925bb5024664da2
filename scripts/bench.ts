import { Command } from '@commander-js/extra-typings';
import { CuemarkError } from '../src/errors.ts';
import { evaluateSections, evaluateTitles } from '../test/bench/study/evaluate.ts';
import { printTable } from '../test/bench/study/table.ts';
import { hasTinyrec, tinyrecFolder } from '../test/bench/study/tinyrec.ts';
import { runCommand } from './terminal.ts';

const command = new Command('npm run bench').description(
	'Compares the sections and titles that are found with those that people gave to recorded sessions (TinyRec).',
);

await runCommand(command, () => {
	if (!hasTinyrec) {
		throw new CuemarkError(`The recordings to compare with are not at ${tinyrecFolder}.`, {
			hint: 'They are AugmendTech’s TinyRec: put its JSON files there.',
		});
	}
	console.log(`Where sections begin\n\n${printTable(evaluateSections())}\nTitles\n\n${printTable(evaluateTitles())}`);
	return Promise.resolve();
});
