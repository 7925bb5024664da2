import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../..');

/**
 * Unpacks the Chromium of the package `@sparticuz/chromium` on first use (4 s, 205 MB) and says how to start it.
 *
 * The package is made for AWS Lambda. Elsewhere it leaves out its own libraries, and it unpacks into the shared temporary
 * folder, where it takes for whole whatever has the right name. So this unpacks into a folder below `node_modules`.
 */
export async function unpackChromium(): Promise<{ executablePath: string; env: NodeJS.ProcessEnv }> {
	const packageDir = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
	const { version } = JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8')) as { version: string };
	const dir = join(root, 'node_modules/.cache', `chromium-${version}`);
	if (!existsSync(dir)) await unpack(join(packageDir, 'bin'), dir);
	const fonts = await configureFonts(dir);
	return {
		executablePath: join(dir, 'chromium'),
		env: {
			...process.env,
			LD_LIBRARY_PATH: [join(dir, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
			FONTCONFIG_FILE: fonts,
		},
	};
}

/** All or nothing, also when several processes come at once: each unpacks for itself, and the first one's folder stays. */
async function unpack(archives: string, dir: string): Promise<void> {
	await mkdir(dirname(dir), { recursive: true });
	const staging = await mkdtemp(`${dir}.`);
	try {
		await inflate(
			['chromium.br', 'al2023.tar.br', 'fonts.tar.br'].map((name) => join(archives, name)),
			staging,
		);
		await rename(staging, dir);
	} catch (error) {
		if (!existsSync(dir)) throw error;
	} finally {
		await rm(staging, { recursive: true, force: true });
	}
}

/** Says beside an unpacked browser what its fonts are: it may have been unpacked when that was something else. */
async function configureFonts(dir: string): Promise<string> {
	const file = join(dir, 'fonts.conf');
	if ((await readFile(file, 'utf8').catch(() => '')) === fontsConf) return file;
	const whole = `${file}.${process.pid}`;
	await writeFile(whole, fontsConf);
	await rename(whole, file);
	return file;
}

/** The package's `inflate` writes to the temporary folder of its process, so it gets a process with one of its own. */
async function inflate(files: readonly string[], dir: string): Promise<void> {
	const script = `
		import { inflate } from '@sparticuz/chromium';
		await Promise.all(process.argv.slice(1).map(inflate));
	`;
	await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script, ...files], {
		cwd: root,
		env: { ...process.env, TMPDIR: dir },
	});
}

/**
 * The generic families are these fonts in every weight, whatever the system has. Its fonts come last, for the scripts that the
 * packaged ones lack, such as Chinese and Japanese.
 */
const families = {
	// What Chromium asks for where a page asks for `system-ui`.
	sans: 'Open Sans',
	'sans-serif': 'Open Sans',
	serif: 'DejaVu Serif',
	monospace: 'DejaVu Sans Mono',
};

const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<dir prefix="relative">fonts</dir>
	<dir prefix="relative">../../dejavu-fonts-ttf/ttf</dir>
	<dir>/usr/share/fonts</dir>
${Object.entries(families)
	.map(
		([generic, font]) => `	<match>
		<test name="family"><string>${generic}</string></test>
		<edit name="family" mode="assign" binding="strong"><string>${font}</string></edit>
	</match>`,
	)
	.join('\n')}
</fontconfig>
`;
