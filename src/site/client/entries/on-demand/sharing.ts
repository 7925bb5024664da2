import { startSharing } from '../../page/kept/shared-storage.ts';

startSharing();
