import { shortcutList } from '../../page/keys/shortcut-list.ts';

globalThis.cuemarkShortcutList = shortcutList;
