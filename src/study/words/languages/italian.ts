import type { Speech } from '../speech.ts';
import { wordingList, wordList } from '../word-list.ts';

/** Italian. The lists are limited to the most common words. */
export const italian: Speech = {
	fillers: wordList(`
		abbastanza adesso ah allora alcune alcuni altra altre altri altro anche ancora andare andiamo appunto arriva
		attraverso avanti avere avete bella bello bene bisogna buona buono capire capito cerca certa certe certi certo
		chiama chiamano chiamiamo ciao cioè cominciamo comunque cosa cose così credo dato davvero detto dice diciamo
		dico dire diverse diversi diverso dobbiamo dopo dove dunque dà ecco eh esatto esempio essere facciamo fanno fare
		fatto fino fondo forse già giusto grande grandi grazie guardate guardiamo ha infatti insieme insomma invece lei
		loro magari mai mamma meno mettere mettiamo mi modo molta molte molti molto niente normalmente nulla nuova nuovo
		oggi ogni ok okay ora ovviamente pare parla parlare parliamo parte passare pensare penso perciò però piuttosto
		po po' poco poi possiamo posso possono potete potrebbe praticamente prendere prendiamo prima primo proprio può
		qualche qualcosa qualcuno quasi quattro quella quelle quelli quello questa queste questi questo qui quindi
		ragazzi sapete scusate seconda secondo semplice semplicemente sempre senso sicuramente siete soltanto
		sostanzialmente sotto spesso sta stata stato stessa stesso subito succede tale tali tanta tante tanti tanto
		terzo tipo tra tre troppo trova trovare tutta tutte tutti tutto uguale ultima ultimo vado vale vari varie vedere
		vedete vediamo vedo veramente vero viene vogliamo voglio volta volte vorrei vuole
		c cent d quell quest s un v mila mille milione milioni cento venti trenta quaranta cinquanta sessanta buongiorno
	`),
	generalWords: wordList(`
		anni anno argomento base calcolo caso classe concetto corso dati definizione domanda domande effetto elementi
		esercizio fase forma formula funzione giorni giorno grado gruppo idea immagine importanza informazioni lavoro
		legge lezione libro linea livello macchina mano metodo minuti minuto modello momento mondo nome numeri numero
		ordine ore parola parole passo persona persone piano problema problemi processo prodotto progetto prova punti
		punto questione ragione rapporto regola risposta risultato scuola secolo serie settimana significato sistema
		situazione spazio storia strada strumento studio tema tempo teoria termine testo valore valori velocità vita
	`),
	// Adverbs.
	forms: { isFiller: (word) => /.{4}mente$/.test(word) },
	cues: wordingList(`
		adesso, allora, andiamo, bene allora, cominciamo, dunque, infine, in conclusione, innanzitutto, oggi, ora, passiamo,
		per concludere, per prima cosa, primo, prossimo, secondo, vediamo, vediamo adesso
	`),
	clauseStarters: wordList(`allora dunque infatti ma però quindi`),
	coordinators: wordList(`e ed o oppure`),
	possibleClauseStarters: wordList(`cioè io loro lui noi poi quando questa questo se voi`),
	continuations: wordingList(`ma anche, ma non, ma piuttosto`),
	subordinators: wordList(`mentre quando se siccome`),
	clauseOpeners: wordList(`
		che chi come credo cui dove forse mentre ora penso perché poi quando se so
	`),
	tails: wordingList(`e cosi via, e così via, e via dicendo, eccetera, giusto, vero`),
	dangling: wordList(`
		a abbiamo agli ai al alla alle allo anche c c'è che chi ci come con d da dagli dai dal dalla dalle dei del dell
		della delle dello di e ed era gli ha hanno ho i il in io l la le lo loro lui ma mi mio molto ne negli nei nel
		nella nelle non nostra nostro o per perché più qual quale quando quanto quella quello questa questo se si sia
		sono su sua sui sul sulla suo tra un una uno è
	`),
	anaphoric: wordList(`ciò essa esse essi esso lei loro lui queste questi questa questo sua sue suo suoi`),
	empty: wordingList(`
		ah, allora, beh, boh, cioè, comunque, dunque, e, ecco, eh, ehm, ma, no, okay, ok, quindi, sì, va, vabbè,
		diciamo che, per così dire
	`),
	questions: wordingList(`che cos è, che cosa è, chi è, cos è, dov è, qual è, quali sono`),
	points:
		/(?<!\p{L})(?:si chiama|si chiamano|chiamiamo|viene chiamat[oa]|è dett[oa]|si dice|si definisce|definiamo|definizione|significa|vuol dire|che cos'è|cosa sono|cioè|in altre parole|ovvero)(?!\p{L})/giu,
	selling: [
		'sponsor di questo video',
		'sponsorizzat[oa] da',
		'codice (?:promo|sconto)',
		'patreon',
		'(?:sostenere|sostenete|sostieni) (?:il|questo|il nostro|il mio) canale',
		'iscriv(?:etevi|iti|ersi) al (?:mio |nostro )?canale',
		'(?:mettete|metti|lasciate|lascia) (?:un )?(?:mi piace|like)',
		'(?:link|links) in descrizione',
	],
	closing: [
		"grazie (?:a tutti |mille )*per (?:aver (?:guardato|ascoltato|seguito)|averci seguito|avermi seguito|l'attenzione|la visione|l'ascolto)",
		'(?:ci vediamo|alla|al) (?:la )?(?:prossima volta|prossima settimana|prossimo video|prossimo episodio|prossima puntata)',
		'alla prossima(?: puntata| lezione)?(?! \\p{L})',
		'arrivederci',
		'clicca(?:te)? (?:sul link|qui)',
		'link (?:qui )?(?:sotto|in basso)',
		'(?:lasciate|lascia|scrivete|scrivetemi|scrivimi|fatemi sapere) (?:\\S+ ){0,4}comment[io]',
		'(?:seguiteci|seguitemi|seguimi|seguici) su',
		'quest(?:o|a) (?:episodio|puntata|video) è stat[oa] (?:scritt|montat|prodott|dirett|registrat)[oa]',
		'(?:montaggio|regia|sottotitoli) a cura di',
	],
	partial: true,
};
