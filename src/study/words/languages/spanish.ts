import type { Speech } from '../speech.ts';
import { wordingList, wordList } from '../word-list.ts';

/** Spanish, as used in lectures. */
export const spanish: Speech = {
	fillers: wordList(`
		acá adelante además ahí ahora algo alguien algún alguna algunas alguno algunos allá allí ambos antes apenas
		aprender aquel aquella aquello aquí así aún aunque bastante bien bueno buena buenas buenos cada casi caso cierta
		cierto cinco claro como cómo completamente con cosa cosas creo cual cuál cualquier cuando cuándo cuanto cuatro
		cuenta da dado dan dar de debe deben decimos decir deja dejar del demás dentro después dice dicen dicho diferente
		diferentes digamos dijo donde dónde dos ejemplo ellos empezar encima encontrar entender entonces era es esa ese
		eso esos está están estar este esto estos exactamente existe forma fue fuera general gente gracias gran grande
		grandes ha haber había hace hacen hacer hacia haciendo hasta hay hecho hemos hola hoy igual importante interesante
		ir jamás junto justo la lado le les llama llamado llamada llamar llega llegar lo los luego lugar mal manera mas
		más mayor medio mejor menos mí mientras mira mirar misma mismo mismos momento mucha muchas mucho muchos muy nada
		nadie necesita necesario ni ningún ninguna no normal normalmente nos nosotros nuestra nuestro nueva nuevo nunca ok
		otra otras otro otros para parece parte pasa pasado pasar pequeña pequeño pero persona poca poco pocos podemos
		poder podría poner por porque posible primer primera primero principal pueda puede pueden pues puesto que qué
		queda querer quiere quieren quiero quién quizá quizás realidad realmente saber sabemos sabe salir se sé sea según
		segunda segundo seguir sentido ser si sí siempre siguiente sin sino sobre sola solamente solo sólo somos son su
		super tal también tampoco tan tanto tener tenemos tengo tiene tienen tipo toda todas todavía todo todos tomar
		total trata tres tu un una único usar usamos va vamos van varias varios veces vemos ver verdad vez viene vale voy
		ya yo
		mil cien ciento cientos doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos
		novecientos millón millones veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa
	`),
	generalWords: wordList(`
		agua año años base cambio cantidad casa clase comunidad condición conjunto control cuerpo curso dato datos día
		días dirección diferencia efecto elemento elementos empresa energía equipo error espacio estado estados estudio
		estudiante experiencia fin final forma fuerza función grupo grupos guerra historia hombre hombres hora horas
		humano idea ideas imagen imágenes información lenguaje letra ley libro línea lista luz manera máquina materia
		medida mente mes meses método minuto minutos modelo mujer mundo nivel nombre número números objeto orden página
		país palabra palabras papel par paso pasos patrón población posición precio pregunta preguntas problema problemas
		proceso procesos producto profesor programa proyecto pueblo punto puntos razón región regla relación respuesta
		resultado resultados segundo segundos semana serie sistema sistemas sociedad tabla tamaño tarea tema teoría
		término términos texto tiempo tierra trabajo usuario valor valores vida video vídeo
	`),
	// Adverbs.
	forms: { isFiller: (word) => /.{4}mente$/.test(word) },
	cues: wordingList(`
		a continuación, ahora, ahora bien, bien, bueno, bueno entonces, en conclusión, en primer lugar, en resumen,
		en segundo lugar, finalmente, lo primero, lo siguiente, luego, ok, para empezar, para terminar, pasamos, por último,
		vamos a, veamos
	`),
	clauseStarters: wordList(`entonces pero pues`),
	coordinators: wordList(`e o u y`),
	possibleClauseStarters: [
		...wordList(`cuando ellos nosotros si tenemos tú vamos yo él`),
		...wordList(`es está hace lo no nos permite puede quiere se significa va`).flatMap((verb) => [
			`esto ${verb}`,
			`eso ${verb}`,
		]),
		...['aquí está', 'aquí tenemos', 'es decir', 'lo que', 'por eso'],
	],
	continuations: wordingList(`pero no, pero sí, pero también, si bien, si no`),
	subordinators: wordList(`aunque cuando mientras si`),
	clauseOpeners: wordList(`
		ahora aunque como creo cual cuando dado donde luego mientras pienso porque que quien quizá quizás si sé
	`),
	tails: wordingList(`etcétera, verdad, y así sucesivamente, y cosas así`),
	dangling: wordList(`
		a al ante bajo como con contra cual cuando de del desde durante el ella en entre era es esta estas este estos
		fue ha hacia han hasta hay la las le les lo los me mi mis muy más ni no nuestra nuestro o para pero por porque
		que se según ser si sin sobre son su sus tan te tras tu un una unas unos y ya
	`),
	anaphoric: wordList(`
		aquel aquella aquellas aquello aquellos ella ellas ellos esa esas ese eso esos esta estas este esto estos su
		sus él
	`),
	functionWords: {
		beforeVerbs: wordList(`
			ellas ellos me no nos nosotros podemos puede pueden puedes puedo quien se te tú ustedes voy vamos yo él
		`),
		afterVerbs: wordList(`el esta estas este estos la las los mi mis nuestra nuestro su sus un una`),
		beforeNouns: wordList(`
			al cada con del el en entre esta estas este estos la las los mi mis nuestra nuestro sin sobre su sus un una
			unas unos
		`),
		afterNouns: wordList(`del era eran es está están son`),
		beforeAdjectives: wordList(`completamente era eran es está están extremadamente muy son tan totalmente`),
		attributesFollow: true,
	},
	empty: wordingList(`ah, bueno, eh, ehm, em, entonces, este, mm, ok, okay, pues, sí, vale, y, es decir, o sea`),
	questions: wordingList(`
		cuál es, cuáles son, cómo es, cómo se, dónde está, por qué, quién es, qué es, qué pasa, qué son
	`),
	points:
		/(?<!\p{L})(?:se llaman?|llamad[oa]s?|llamamos|qué es|qué son|es decir|significan?|se define|se definen|definición|en otras palabras|se refiere|se conoce como|quiere decir|hay(?: \p{L}+)? (?:dos|tres|cuatro|cinco|varios|varias)(?: \p{L}+)? (?:tipos|clases|formas|maneras|razones|pasos|partes|reglas|principios|condiciones|propiedades)|en resumen|para resumir|en pocas palabras)(?!\p{L})/giu,
	naming: wordingList(`
		conocida como, conocido como, llamada, llamadas, llamado, llamados, llamamos, se llama, se llaman
	`),
	asking: wordingList(`concepto de, definición de, qué es, qué son`),
	meaning: wordingList(`
		consiste, es el, es la, es un, es una, se define, se refiere, significa, son las, son los
	`),
	selling: [
		'patrocinad[oa] por',
		'patrocinador de este v[ií]deo',
		'código (?:promocional|de descuento)',
		'patreon',
		'(?:apoyar|apoyen|apoya) (?:el|mi|nuestro|este) canal',
		'suscr[ií]b(?:ete|anse|ase|irte|irse) al? (?:canal|mi canal|nuestro canal)',
		'enlaces? (?:está |están )?en la descripción',
	],
	closing: [
		'(?:muchas )?gracias (?:a todos )?por (?:ver|vernos|verme|escuchar|escucharnos|escucharme|su atención|vuestra atención|acompañarnos|acompañarme)',
		'(?:nos vemos|hasta) (?:la semana que viene|pronto|la vista)',
		'(?:nos vemos|hasta) (?:en )?(?:la próxima|el próximo)(?: clase| semana| v[ií]deo)?(?! \\p{L})',
		'haz clic (?:en el enlace|aquí)',
		'(?:enlace|link) (?:de )?(?:aquí )?abajo',
		'(?:deja|dejen|déjame|dejad|escribe|escriban|cuéntame|cuéntanos) (?:\\S+ ){0,4}comentarios?',
		'(?:síguenos|sígueme|síganos|síganme) en',
		'no (?:olvides|olviden|olvidéis) (?:suscribir\\p{L}+|compartir|darle)',
		'este (?:episodio|v[ií]deo|programa) (?:fue|ha sido) (?:escrito|editado|producido|dirigido|grabado)',
		'(?:montaje|guion|guión|subtítulos|cámara) (?:realizad[oa]s? )?por',
	],
};
