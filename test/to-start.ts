import { fileURLToPath } from 'node:url';

const start = fileURLToPath(new URL('../scripts/start.mjs', import.meta.url));

/** What Node is given to start one of the project's commands, as the npm scripts do. */
export const toStart = (command: string): string[] => ['--max-semi-space-size=16', start, command];
