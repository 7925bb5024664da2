import { startDefinitions } from '../../talk/definitions/definitions.ts';

startDefinitions();
