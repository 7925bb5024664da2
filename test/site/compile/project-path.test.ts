import { sep } from 'node:path';
import { expect, test } from 'vitest';
import { checkProjectPath } from '../../../src/site/compile/compile-site.ts';

const at = (name: string): string => ['', 'home', name, 'cuemark'].join(sep);

test.each(["Anna's talks", 'C#', '100%', 'my%20talks', 'what?', '*'])(
	'a project in a folder named %j is refused',
	(name) => {
		expect(() => {
			checkProjectPath(at(name));
		}).toThrow(`The site cannot be compiled in ${at(name)}: the path contains `);
	},
);

test.each(['My talks', 'Übung', '[x] (1) {2}', 'a&b+c=d,e;f@g~h!i$j'])(
	'a project in a folder named %j is not',
	(name) => {
		checkProjectPath(at(name));
	},
);
