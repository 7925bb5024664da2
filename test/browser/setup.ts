import { useBrowser } from './started-browser.ts';

useBrowser();
