import { startDialogs } from './page/dialogs.ts';
import { startHelp } from './page/help.ts';
import { startKeepingFields } from './page/keep-fields.ts';
import { startKeepingFocus } from './page/keep-focus.ts';
import { startKeys } from './page/keys.ts';
import { startReading } from './page/reading.ts';
import { startSharing } from './page/shared-storage.ts';
import { startSheets } from './page/sheets.ts';
import { startSearchOpener } from './search/panel/opener.ts';

startSharing();
startDialogs();
startSearchOpener();
startReading();
startSheets();
startHelp();
startKeys();
startKeepingFields();
startKeepingFocus();
