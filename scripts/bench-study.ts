import { evaluateSections, evaluateTitles } from '../test/bench/study/evaluate.ts';
import { printTable } from '../test/bench/study/table.ts';
import { hasTinyrec, tinyrecFolder } from '../test/bench/study/tinyrec.ts';

if (hasTinyrec) {
	console.log(`Where sections begin\n\n${printTable(evaluateSections())}\nTitles\n\n${printTable(evaluateTitles())}`);
} else {
	console.error(`The recordings to compare with are not at ${tinyrecFolder}.`);
	process.exitCode = 1;
}
