import { startDefinitions } from '../../talk/definitions/definitions.ts';

globalThis.cuemarkDefinitions = startDefinitions;
