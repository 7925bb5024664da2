import { startHelp } from './page/help.ts';
import { startKeys } from './page/keys.ts';
import { startThemeButton } from './page/theme.ts';
import { startSearchOpener } from './search/opener.ts';

startThemeButton();
startSearchOpener();
startHelp();
startKeys();
