import type { Speech } from '../speech.ts';
import { wordingList, wordList } from '../word-list.ts';

/** Adverbs; not nouns such as `élément`, `incrément`, `étalement`, `empilement` and `renouvellement`. */
const adverb = /(?:[ae]m|(?<!^ét|sign)ale|(?<![fp])ile|[éinru]elle|[ai]ble|ique|(?<!cr)euse|ive|(?<!l|[cg]r)é)ment$/;

/** French, as used in lectures. */
export const french: Speech = {
	fillers: wordList(`
		ah ailleurs ainsi aller allez alors appelle appelons apprendre après arrive arriver assez aucun aucune aujourd
		aussi autant autour autre autres avant avez avoir avons beaucoup ben besoin bien bon bonjour bonne bref ça cela
		certain certaine certains cet cette chaque chose choses ci comme comment commence commencer compris comprendre
		côté coup d'accord dedans dehors déjà demain dernier dernière derrière des dès désormais dessous dessus deux
		deuxième devant différent différente différentes différents dire dis disait dit doit doivent donc donne donner
		dont droit effectivement effet eh elle elles encore enfin ensuite entre envie environ essayer est etc euh eux
		évidemment exactement exemple façon faire fais faisait fait faites falloir faudra faut finalement fois font
		forcément grand grande grands gros grosse hein hui ici important importante importants intéressant ils jamais
		jusque là laisse lequel laquelle lesquels loin lors lorsque maintenant mais manière meilleur même mêmes merci
		mettre mieux mis moins monde monsieur madame montrer moyen n'est normalement non notamment nouveau nouvelle oh on
		ont ou où oui par parce pareil parfois parle parler part partir pas passe passer pendant pense penser petit petite
		petits peu peut peut-être peuvent pis plein plus plusieurs plutôt possible pour pourquoi pourrait pouvez pouvoir
		pratiquement première premier prendre presque prochain puis puisque quand quatre que quel quelle quelles quelqu
		quelque quelques quels question quoi rapidement rapport regarde regarder rend rendre rien sait sans savez savoir
		selon sera seul seule seulement si simplement sinon soit sont sorte souvent suivant sûr surtout tel telle
		tellement temps tenir toujours tous tout toute toutes très trois trop trouve trouver truc trucs type utilise
		utiliser va vais venir vers veulent veut veux vient viens voilà voir vois voit vont voulait vouloir voulez vrai
		vraie vraiment
		cent cents mille million millions milliard milliards cinq six sept huit neuf dix vingt trente quarante cinquante
		soixante
	`),
	generalWords: wordList(`
		an année années ans base bout but cadre cas chiffre choix classe compte corps cours début demande domaine données
		eau élément élève endroit ensemble équipe espace état étape étude exercice fin fonction force forme gens groupe
		heure heures histoire homme hommes humain idée image images information informations jour jours lettre lieu ligne
		liste livre loi lumière machine main maison méthode minute minutes modèle moment mot mots nature niveau nom nombre
		nombres objet ordre page partie pays personne personnes place plan point points position prix problème problèmes
		processus produit projet question questions raison recherche règle relation réponse résultat rôle seconde secondes
		semaine sens série système tableau terme termes terre texte travail type utilisateur valeur valeurs version vidéo
		vie ville
	`),
	forms: { isFiller: (word) => adverb.test(word) },
	cues: wordingList(`
		alors, alors maintenant, bon, bon alors, deuxième, donc maintenant, en conclusion, enfin, ensuite, finalement,
		maintenant, on va, passons, pour commencer, pour conclure, pour finir, premièrement, tout d'abord, voilà, voyons
	`),
	clauseStarters: wordList(`alors donc mais`),
	coordinators: wordList(`et ou`),
	possibleClauseStarters: [
		...wordList(`elle elles il ils je nous on puis quand si tu vous`),
		...wordList(`donne dépend est fait marche ne peut permet s va veut était`).flatMap((verb) => [
			`ce ${verb}`,
			`ça ${verb}`,
		]),
		...['c est', 'c était', 'ce sont', 'ce que', 'ce qui', 'est ce', 'j ai', 'qu est ce', 'ça c'],
	],
	continuations: wordingList(`
		alors qu, alors que, mais aussi, mais non, mais pas, mais plutôt, mais également, nous appelons, on appelle,
		quand même, si bien, si ce n, tu sais, tu vois, vous savez, vous voyez
	`),
	subordinators: wordList(`lorsqu lorsque puisqu puisque quand si tandis`),
	clauseOpeners: wordList(`
		bien comme comment crois dire dont ensuite hui imaginez lorsqu lorsque maintenant où parce parfois pense pourquoi
		puisqu puisque qu quand que qui quoi si souvent tandis voyez
	`),
	tails: wordingList(`et ainsi de suite, et cetera, et cætera, et tout ça, etc, hein`),
	dangling: wordList(`
		a au aux avec c'est ce ces cet cette chez comme contre d dans de depuis des du elle en entre est et il ils j je
		l la le les leur leurs ma mais mes mon ne nos notre nous on ont ou par parmi pas pendant plus pour qu que qui sa
		sans se selon ses si son sont sous sur ta tes ton très un une vers vos votre vous à était
	`),
	anaphoric: wordList(`
		c ce ceci cela celle celles celui ces cet cette ceux elle elles ils leur leurs lui sa ses son ça
	`),
	functionWords: {
		beforeVerbs: wordList(`
			allez allons ils j je ne nous on peut peuvent peux pouvez pouvons qui se s tu va vais vont vous
		`),
		afterVerbs: wordList(`ce ces cet cette la le leur leurs les ma mes mon nos notre sa ses son un une vos votre`),
		beforeNouns: wordList(`
			au aux avec ce ces cet cette chaque dans des du leurs ma mes mon nos notre par sa sans ses son sous un une vos
			votre
		`),
		afterNouns: wordList(`du est sont était étaient`),
		beforeAdjectives: wordList(`complètement est extrêmement plutôt sont totalement très vraiment était étaient`),
		attributesFollow: true,
	},
	empty: wordingList(`
		ah, alors, ben, bah, bon, d'accord, donc, eh, et, euh, euhm, hein, mais, ok, oui, ouais, voilà, je veux dire,
		vous savez, tu vois, du coup
	`),
	questions: wordingList(`
		c est quoi, est ce qu, est ce que, qu est ce, pourquoi est, que se passe, quel est, quelle est
	`),
	points:
		/(?<!\p{L})(?:on appelle|s'appelle|appelée?s?|c'est[ -]à[ -]dire|qu'est[ -]ce que?|ça veut dire|signifie|défini[er]?|définition|autrement dit|désigne|il y a(?: \p{L}+)? (?:deux|trois|quatre|cinq|plusieurs)(?: \p{L}+)? (?:sortes|types|façons|raisons|étapes|parties|règles|principes|conditions|propriétés)|en résumé|pour résumer|en somme|en bref)(?!\p{L})/giu,
	naming: wordingList(`appelle, appelons, appelé, appelée, appelées, appelés`),
	asking: wordingList(`c est quoi, définition de, définition du, notion de, qu est ce que`),
	meaning: wordingList(`
		c est la, c est le, c est un, c est une, consiste, désigne, est la, est le, est un, est une, signifie, sont des,
		sont les, veut dire
	`),
	selling: [
		'sponsorisée? par',
		'sponsor de cette vidéo',
		'code promo',
		'patreon',
		'tipeee',
		'(?:soutenir|soutenez) (?:la|ma|notre|cette) chaîne',
		'abonnez[- ]vous à (?:la|ma|notre|cette) chaîne',
		"pouce (?:bleu|en l'air)",
		'(?:lien|liens) (?:est |sont )?(?:en|dans la) description',
	],
	closing: [
		"merci (?:à tous |beaucoup )*(?:d'avoir (?:regardé|écouté|suivi)|de (?:m'|nous )avoir (?:suivis?|écoutés?)|de votre (?:attention|écoute)|pour votre (?:attention|écoute))",
		'à (?:bientôt|très vite|la semaine prochaine)',
		'à la prochaine(?: fois| vidéo)?(?! \\p{L})',
		'rendez[- ]vous (?:la semaine prochaine|dans (?:la|une) prochaine vidéo)',
		'(?:cliquez|clique) (?:sur (?:le|ce) lien|ici)',
		'(?:lien|liens) (?:ci-dessous|juste en dessous|en dessous)',
		'(?:dites|écrivez|laissez|partagez)[- ](?:\\S+ ){1,4}commentaires?',
		'(?:suivez|retrouvez)[- ](?:moi|nous) sur',
		"n'hésitez pas à (?:vous abonner|partager|commenter|liker)",
		'(?:cet épisode|cette émission|cette vidéo) a été (?:écrite?|réalisée?|produite?|montée?)',
		'(?:réalisation|montage|sous-titrage|sous-titres) (?:réalisée?s? )?par',
	],
};
