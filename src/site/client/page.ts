import { startSearchOpener } from './search/opener.ts';
import { startThemeButton } from './page/theme.ts';

startThemeButton();
startSearchOpener();
