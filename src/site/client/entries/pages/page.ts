import { startDialogs, startSheets } from '../../page/dialogs.ts';
import { startHelp } from '../../page/keys/help.ts';
import { startKeepingFields } from '../../page/keep-fields.ts';
import { startKeepingFocus } from '../../page/keep-focus.ts';
import { startKeys } from '../../page/keys/keys.ts';
import { startReadingSettings } from '../../page/reading-settings.ts';
import { loadSharing } from '../../page/kept/load-sharing.ts';
import { startSearchOpener } from '../../search/panel/opener.ts';

loadSharing();
startDialogs();
startSearchOpener();
startReadingSettings();
startSheets();
startHelp();
startKeys();
startKeepingFields();
startKeepingFocus();
