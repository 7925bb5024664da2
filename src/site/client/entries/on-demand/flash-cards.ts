/** Makes flash cards: loaded when the reader exports some. */
import { saveFlashCards } from '../../flash-cards/save-flash-cards.ts';

globalThis.cuemarkFlashCards = saveFlashCards;
