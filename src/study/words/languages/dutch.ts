import type { Speech } from '../speech.ts';
import { wordingList, wordList } from '../word-list.ts';

/** Finite verbs. One right after its subject shows that a main clause starts there: after a verb, the order differs. */
const verbs = wordList(`
	ben denk ga gaan gaat had hadden heb hebben hebt heeft is kan komt kun kunnen kunt mag moet moeten was waren wil
	willen word worden wordt zal zie zien ziet zijn zou zouden zullen
`);

const firsts = wordList(`daar dan dat dit er hij ik je jullie nu we wij ze zij`);

/** Dutch. The lists are limited to the most common words. */
export const dutch: Speech = {
	fillers: wordList(`
		aan aantal achter af al alle alleen allemaal alles als andere anders beetje begin beginnen behoorlijk beide
		bekijken belangrijk bepaalde beste betekent bijna bijvoorbeeld bij blijft boven daar daarna daarom daarvoor dan
		dat denk deze dezelfde dingen dit doe doen doet door drie druk dus duidelijk echt eens eerst eerste eigenlijk
		elk elke en enorm er ergens even gaan gaat gebeurt gebruik gebruiken gebruikt geeft gegeven gehad gekregen
		gelijk genoeg geven geweest gewoon goed goede graag groot grote haal halen hallo hebben heb heeft heel helemaal
		heten hele hem het heten hier hij hoe hoeveel houden iedereen ieder iemand iets jullie kan keer kennen kijk
		kijken kijkt klaar klein kleine klopt komen komt krijgen krijg krijgt kunnen kun kunt laat laten later leg leuk
		liever ligt maak maakt maar maken man mee meer meest meeste meestal mensen met misschien moet moeten mogelijk
		mooi naar natuurlijk nemen niemand niet niets nieuw nieuwe nodig noem noemen noemt nog nu of ok oke oké om omdat
		onder ongeveer ook op over paar precies prima recht rond samen snel soms soort sorry staan staat stel steeds
		stel stuk tegen terug toch toe toen tussen twee uit vaak vanaf vandaag vandaar veel verder verschillende vier
		vind vinden voor vooral voorbeeld volgende vraag waar waarom wat weer weet weg weinig wel welke werken werkt
		weten wie wij willen wil wilt worden wordt wou zal ze zeg zegt zeggen zeker zelf zelfde zet zetten zie zien ziet
		zijn zit zitten zo zodat zoals zou zouden zullen
		we onze jouw goedemorgen honderd duizend miljoen
	`),
	generalWords: wordList(`
		antwoord beeld begrip beweging boek dag dagen deel doel effect eind einde factor formule functie getal getallen
		gevolg groep hand hoofdstuk idee informatie invloed jaar jaren klasse kracht kant kennis land leven les licht
		lijn maand manier mate methode minuten model moment naam niveau nummer onderwerp onderzoek oorzaak oplossing
		opdracht orde plaats plek probleem problemen proces product project punt punten reden regel rol ruimte serie
		situatie snelheid stap stappen stelling systeem taal tekst tijd theorie uur vak verandering verhaal verschil
		versie vorm waarde waarden week weken wereld wet woord woorden zin
	`),
	cues: wordingList(`
		dan gaan we, eens kijken, goed, goed dus, laten we, nu, nu gaan we, oké, oke, okay, om te beginnen, ten eerste,
		ten slotte, ten tweede, tot slot, vandaag, volgende, zo
	`),
	clauseStarters: wordList(`dus maar`),
	coordinators: wordList(`en of`),
	possibleClauseStarters: ['als', ...firsts.flatMap((first) => verbs.map((verb) => `${first} ${verb}`))],
	continuations: wordingList(`als het ware, maar niet, maar ook, maar wel`),
	subordinators: wordList(`als hoewel nadat wanneer zodra`),
	clauseOpeners: wordList(`
		als dat denk hoe hoewel misschien nadat of omdat terwijl toen totdat voordat waar waarom wanneer wat wie zodat zodra
	`),
	tails: wordingList(`en dergelijke, en zo verder, en zo voort, enzovoort, et cetera, hè`),
	dangling: wordList(`
		aan als bij bijna dat de deze die dit door een en geen gaan gaat had hebben heb heeft het hij hun ik in is je
		jouw kan kun kunnen maar met mijn moet moeten naar of om omdat ons onze op over per te tot uit van veel voor
		want waren was wat we wel werd wij wordt worden ze zeer zijn zo zonder zou
	`),
	anaphoric: wordList(`
		daarbij daardoor daarin daarmee daarom daarop daarvan daarvoor dat deze die dit haar hem hij hun ze zij
	`),
	empty: wordingList(`
		ah, dus, eh, ehm, en, hm, hmm, ja, maar, nee, nou, oh, oke, okay, oké, uh, uhm, zo, weet je, zeg maar,
		zal ik maar zeggen
	`),
	questions: wordList(`hoe waarom wanneer wat`).flatMap((word) => verbs.map((verb) => `${word} ${verb}`)),
	points:
		/(?<!\p{L})(?:noemen we|noemt men|wordt \p{L}+ genoemd|heet|heten|betekent|definitie|gedefinieerd|wat is|wat zijn|dat wil zeggen|met andere woorden|staat voor)(?!\p{L})/giu,
	selling: [
		'gesponsord door',
		'sponsor van deze video',
		'kortingscode',
		'patreon',
		'(?:steun|steunen) (?:dit|ons|mijn) kanaal',
		'abonneer je op (?:dit|het|ons|mijn) kanaal',
		'duimpje omhoog',
		'(?:link|links) (?:staat |staan )?in de beschrijving',
	],
	closing: [
		'bedankt voor het (?:kijken|luisteren)',
		'(?:dank|bedankt) (?:je|jullie|u)? ?(?:wel )?voor (?:je|jullie|uw) (?:aandacht|tijd)',
		'tot (?:de )?volgende (?:keer|week|video)',
		'tot ziens',
		'tot (?:snel|gauw)',
		'klik (?:hier|op (?:de|deze) link)',
		'link (?:hieronder|hier beneden)',
		'(?:laat|schrijf|zet) (?:\\S+ ){0,5}in de (?:comments|reacties)',
		'volg (?:mij|me|ons) op',
		'deze (?:aflevering|video|uitzending) (?:is|werd) (?:geschreven|gemaakt|geproduceerd|opgenomen)',
		'(?:montage|regie|ondertiteling|ondertitels) door',
	],
	partial: true,
};
