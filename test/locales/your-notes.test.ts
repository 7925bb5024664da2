import { describe, expect, test } from 'vitest';
import { phrases as de } from '../../src/locales/de/your-notes.ts';
import { phrases as en } from '../../src/locales/en/your-notes.ts';
import { phrases as es } from '../../src/locales/es/your-notes.ts';
import { phrases as fr } from '../../src/locales/fr/your-notes.ts';
import { phrases as pt } from '../../src/locales/pt/your-notes.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the report of an import agrees in number and gender', () => {
	test.each([
		[
			'none of one',
			1,
			0,
			0,
			0,
			0,
			[
				'1 note imported: none new.',
				'1 Notiz importiert, sie ist nicht neu.',
				'1 nota importada: ya estaba aquí.',
				'1 note importée, déjà présente.',
				'1 nota importada: já estava aqui.',
			],
		],
		[
			'one of one',
			0,
			1,
			1,
			0,
			0,
			[
				'1 highlight imported: 1 new.',
				'1 Markierung importiert, sie ist neu.',
				'1 resaltado importado: es nuevo.',
				'1 surlignage importé, il est nouveau.',
				'1 destaque importado: é novo.',
			],
		],
		[
			'none of some',
			2,
			0,
			0,
			2,
			0,
			[
				'2 notes imported: none new, 2 updated from the file.',
				'2 Notizen importiert, keine davon neu, 2 an die Datei angepasst.',
				'2 notas importadas, ninguna nueva, 2 cambiadas según el archivo.',
				'2 notes importées, aucune nouvelle, 2 modifiées d’après le fichier.',
				'2 notas importadas, nenhuma nova, 2 alteradas conforme o arquivo.',
			],
		],
		[
			'one of some',
			2,
			1,
			1,
			0,
			1,
			[
				'2 notes and 1 highlight imported: 1 new, 1 merged with what you had written on the same moment.',
				'2 Notizen und 1 Markierung importiert, 1 davon neu, 1 mit dem zusammengeführt, was du zur selben Stelle geschrieben hattest.',
				'2 notas y 1 resaltado importados, 1 de ellos nuevo, 1 combinada con lo que habías escrito sobre el mismo momento.',
				'2 notes et 1 surlignage importés, dont 1 nouveau, 1 fusionnée avec ce que vous aviez écrit sur le même moment.',
				'2 notas e 1 destaque importados, 1 deles novo, 1 combinada com o que você tinha escrito sobre o mesmo momento.',
			],
		],
		[
			'some of many',
			1300,
			0,
			1200,
			0,
			0,
			[
				'1,300 notes imported: 1,200 new.',
				'1.300 Notizen importiert, 1.200 davon neu.',
				'1300 notas importadas, 1200 de ellas nuevas.',
				'1 300 notes importées, dont 1 200 nouvelles.',
				'1.300 notas importadas, 1.200 delas novas.',
			],
		],
		[
			'all',
			0,
			2,
			2,
			0,
			0,
			[
				'2 highlights imported: 2 new.',
				'2 Markierungen importiert, alle neu.',
				'2 resaltados importados, todos nuevos.',
				'2 surlignages importés, tous nouveaux.',
				'2 destaques importados, todos novos.',
			],
		],
	])('%s', (_, notes, highlights, added, changed, joined, told) => {
		const read = [en, de, es, fr, pt].map((phrases) => phrases.read({ notes, highlights }, { added, changed, joined }));
		expect(read.map((one) => plain(one).replaceAll('\u202f', ' '))).toEqual(told);
	});
});

test('the report of deletions in a file agrees in number and gender', () => {
	const [one, some] = [
		{ notes: 1, highlights: 0 },
		{ notes: 1, highlights: 1 },
	];
	expect([en, de, es, fr, pt].flatMap(({ stillHere }) => [plain(stillHere(one)), plain(stillHere(some))])).toEqual([
		'1 note that you deleted in this file is still in this browser:',
		'1 note and 1 highlight that you deleted in this file are still in this browser:',
		'1 Notiz, die du in dieser Datei gelöscht hast, ist noch in diesem Browser:',
		'1 Notiz und 1 Markierung, die du in dieser Datei gelöscht hast, sind noch in diesem Browser:',
		'1 nota que eliminaste en este archivo sigue en este navegador:',
		'1 nota y 1 resaltado que eliminaste en este archivo siguen en este navegador:',
		'1 note que vous avez supprimée dans ce fichier est encore dans ce navigateur :',
		'1 note et 1 surlignage que vous avez supprimés dans ce fichier sont encore dans ce navigateur :',
		'1 nota que você excluiu neste arquivo ainda está neste navegador:',
		'1 nota e 1 destaque que você excluiu neste arquivo ainda estão neste navegador:',
	]);
	expect([en, de, es, fr, pt].flatMap(({ inTalksElsewhere: say }) => [say(one, 1), say(some, 2)])).toEqual([
		'1 note in 1 talk not on this site',
		'1 note and 1 highlight in 2 talks not on this site',
		'1 Notiz in 1 Vortrag, den diese Website nicht hat',
		'1 Notiz und 1 Markierung in 2 Vorträgen, die diese Website nicht hat',
		'1 nota en 1 charla que este sitio no tiene',
		'1 nota y 1 resaltado en 2 charlas que este sitio no tiene',
		'1 note dans 1 conférence absente de ce site',
		'1 note et 1 surlignage dans 2 conférences absentes de ce site',
		'1 nota em 1 palestra que este site não tem',
		'1 nota e 1 destaque em 2 palestras que este site não tem',
	]);
});
