import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** In the order of the data flow: each stage imports the foundation, itself and earlier stages. */
const stages = ['sources', 'videos', 'media', 'study', 'markdown', 'search', 'offline', 'site', 'publish'];
const foundation = [
	'model.ts',
	'errors.ts',
	'progress.ts',
	'interruption.ts',
	'memory.ts',
	'locales',
	'text',
	'files',
	'lock',
];
const builders = ['cache', 'tasks', 'steps', 'build.ts', 'suggest-corrections.ts', 'shards', 'develop'];
/**
 * Folders of src/site, bottom up: each imports itself, earlier ones and what lies beside them. `components`, `layouts`
 * and `pages` are the templates.
 */
const siteFolders = [
	'client',
	'lists',
	'readers-notes',
	'plan',
	'feeds',
	'render',
	'compile',
	'components',
	'layouts',
	'pages',
];
const besideSiteFolders = ['direction.ts', 'language-name.ts', 'links.ts', 'shortened.ts', 'site-name.ts', 'styles'];
/** Folders of src/site/client, bottom up: each imports itself and earlier ones. */
const clientFolders = [
	'words',
	'page',
	'lists',
	'player',
	'talk',
	'margin-notes',
	'marks',
	'flash-cards',
	'search',
	'entries',
];
/** Folders of src/site/client/search, likewise. */
const searchFolders = ['query', 'index', 'hits', 'answer', 'panel'];
const beforeSite = [...foundation, ...stages.slice(0, stages.indexOf('site'))];

const layers = [
	...stages.map((stage, index) =>
		layer(stage, [...foundation, ...(stage === 'site' ? ['notebook'] : []), ...stages.slice(0, index + 1)]),
	),
	layer('model.ts', []),
	layer('errors.ts', ['text']),
	layer('progress.ts', []),
	layer('memory.ts', []),
	layer('interruption.ts', ['errors.ts']),
	layer('locales', ['locales']),
	layer('text', ['errors.ts', 'text']),
	layer('files', ['errors.ts', 'text', 'files']),
	layer('lock', ['errors.ts', 'files', 'lock']),
	layer('notebook', [...foundation, 'notebook']),
	layer('add', [...foundation, 'notebook', 'sources', 'cache', 'add']),
	layer('report', [...beforeSite, 'report']),
	layer('cache', [...foundation, 'cache']),
	...builders
		.slice(1)
		.map((name, index) =>
			layer(name, [...foundation, ...stages, 'notebook', 'report', ...builders.slice(0, index + 2)]),
		),
	...inOrder(siteFolders, 'src/site', besideSiteFolders),
	...inOrder(clientFolders, 'src/site/client'),
	...inOrder(searchFolders, 'src/site/client/search'),
];

/**
 * @param folders folders below `root`, bottom up
 * @param beside what else below `root` each of them may import
 */
function inOrder(folders, root, beside = []) {
	return folders.map((folder, index) => layer(folder, [...beside, ...folders.slice(0, index + 1)], root));
}

function layer(name, allowed, root = 'src') {
	return {
		target: `./${root}/${name}`,
		from: `./${root}`,
		except: allowed.map((path) => `./${path}`),
		message: `${root}/${name} may import only these from ${root}: ${allowed.join(', ') || 'nothing'}.`,
	};
}

const onlyInSite = { regex: '^astro(:|/|$)', message: 'Only src/site runs inside Astro.' };
const onlyCompiled = {
	regex: '^#locale/',
	message:
		'#locale resolves to the words of one language, in code compiled for a site only. Use src/locales/*.ts here.',
};
const notInBrowsers = { regex: '^node:', message: 'src/site/client runs in browsers.' };

export default defineConfig(
	globalIgnores(['dist/', '.astro/', 'content/']),
	eslint.configs.recommended,
	{
		files: ['**/*.{ts,mjs}'],
		extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			'@typescript-eslint/consistent-indexed-object-style': 'off',
			'@typescript-eslint/no-confusing-void-expression': [
				'error',
				{ ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
			],
			'@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
			'@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
			'@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
			// Demands the `!` that no-non-null-assertion forbids.
			'@typescript-eslint/non-nullable-type-assertion-style': 'off',
			// French uses special spaces before punctuation.
			'no-irregular-whitespace': ['error', { skipTemplates: true }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
		},
	},
	{
		files: ['**/*.mjs'],
		extends: [tseslint.configs.disableTypeChecked],
		languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
	},
	{
		files: ['**/*.astro'],
		extends: [astro.configs.recommended],
		rules: { 'astro/no-set-html-directive': 'error' },
	},
	{
		files: ['src/**/*.{ts,astro}'],
		plugins: { 'import-x': importX },
		settings: {
			'import-x/resolver-next': [createNodeResolver()],
			'import-x/extensions': ['.ts', '.astro'],
			'import-x/parsers': { '@typescript-eslint/parser': ['.ts'], 'astro-eslint-parser': ['.astro'] },
		},
		rules: {
			'import-x/no-restricted-paths': ['error', { zones: layers }],
			'import-x/no-cycle': ['error', { ignoreExternal: true }],
			'no-console': 'error',
			'no-restricted-properties': [
				'error',
				{ object: 'process', property: 'exit', message: 'Throw a CuemarkError: only scripts may end the process.' },
			],
		},
	},
	{
		// Code that builds a site: Deploy runs it without dev dependencies.
		files: ['src/**/*.{ts,mjs,astro}', 'scripts/*.{ts,mjs}', 'scripts/terminal/*.ts', 'astro.config.mjs'],
		ignores: ['scripts/bench.ts', 'scripts/screenshots.ts'],
		plugins: { 'import-x': importX },
		rules: { 'import-x/no-extraneous-dependencies': ['error', { devDependencies: false }] },
	},
	{
		files: ['src/**/*.ts'],
		ignores: ['src/site/**', 'src/build.ts'],
		rules: {
			'import-x/no-default-export': 'error',
			'@typescript-eslint/no-restricted-imports': ['error', { patterns: [onlyInSite, onlyCompiled] }],
		},
	},
	{
		files: ['src/build.ts', 'src/site/**/*.ts'],
		ignores: ['src/site/{client,components,layouts,pages}/**'],
		rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [onlyCompiled] }] },
	},
	{
		files: ['src/site/client/**'],
		rules: {
			'@typescript-eslint/no-restricted-imports': ['error', { patterns: [onlyInSite, notInBrowsers] }],
			'no-console': ['error', { allow: ['error'] }],
		},
	},
	{
		// Matchers such as expect.any() return `any`.
		files: ['test/**'],
		rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-misused-spread': 'off' },
	},
);
