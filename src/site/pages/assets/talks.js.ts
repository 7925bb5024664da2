import type { APIRoute } from 'astro';
import { catalog } from '../../catalog.ts';
import { talksScript } from '../../lists/talks-script.ts';

export const GET: APIRoute = async () =>
	new Response(talksScript(await catalog()), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
