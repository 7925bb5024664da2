import type { APIRoute, GetStaticPaths } from 'astro';
import { bundleScript, clientScripts } from '../../bundle-script.ts';

export const getStaticPaths = (async () =>
	(await clientScripts()).map((script) => ({ params: { script } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
	new Response(await bundleScript(params.script ?? ''), {
		headers: { 'content-type': 'text/javascript; charset=utf-8' },
	});
