/** Makes flash cards: loaded when the reader asks for some. */
import { saveFlashCards } from '../../flash-cards/save-flash-cards.ts';

globalThis.cuemarkFlashCards = saveFlashCards;
