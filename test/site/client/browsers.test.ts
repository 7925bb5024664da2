import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { bundleScript, clientScripts } from '../../../src/site/compile/bundle-script.ts';

const client = join(import.meta.dirname, '../../../src/site/client');
const styles = join(import.meta.dirname, '../../../src/site/styles');

/**
 * What came after the oldest browsers that the README names. Nothing else would notice: the tests run in a new Chromium.
 *
 * @see https://developer.mozilla.org/docs/Web/JavaScript/Reference
 */
const newer =
	/URL\.parse\b|Promise\.try\b|RegExp\.escape\b|Error\.isError\b|Math\.sumPrecise\b|Array\.fromAsync\b|Iterator\.from\b|Float16Array\b|CSS\.highlights\b|moveBefore\b|requestClose\b|scrollend\b|\.(?:toBase64|fromBase64|toHex|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom|getOrInsert)\b|\(\?[a-z]*-[a-z]*:/;

test.each([...(await clientScripts())])(
	'%s uses nothing that is newer than the oldest browsers that it is for',
	async (_, entry) => {
		expect(newer.exec(await bundleScript(entry, 'en'))?.[0]).toBeUndefined();
	},
);

/**
 * ECMAScript 2024 is the last that all of them have. 2025 is what has methods of iterators and of sets, of which a pattern
 * could not tell `map` from that of arrays, and `union` from anybody's.
 */
test('client scripts use nothing of ECMAScript that is newer than the oldest browsers that they are for', () => {
	const scripts = readdirSync(client, { recursive: true, encoding: 'utf8' })
		// What only the dev server has is for whoever writes the notebook, in a new browser, and Vite tells its types.
		.filter((name) => name.endsWith('.ts') && !name.includes('development'))
		.map((name) => join(client, name));
	const program = ts.createProgram(scripts, {
		...ts.getDefaultCompilerOptions(),
		lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
		target: ts.ScriptTarget.ES2024,
		module: ts.ModuleKind.NodeNext,
		strict: true,
		allowImportingTsExtensions: true,
		noEmit: true,
		skipLibCheck: true,
		types: [],
	});
	const faults = scripts
		.flatMap((script) => program.getSemanticDiagnostics(program.getSourceFile(script)))
		.map(({ messageText, file }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
	expect(faults).toEqual([]);
});

const sheets = readdirSync(styles, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));

test.each(sheets)('%s says to Safari, too, what is not to be selected', (name) => {
	const rules = readFileSync(join(styles, name), 'utf8');
	const [own = [], prefixed = []] = [/^\s*user-select: .*$/gm, /^\s*-webkit-user-select: .*$/gm].map(
		(property) => rules.match(property) ?? [],
	);
	expect(prefixed.map((line) => line.replace('-webkit-', ''))).toEqual(own);
});
