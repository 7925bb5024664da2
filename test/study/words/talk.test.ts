import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../src/study/words/detect-language.ts';
import { openLanguage } from '../../../src/study/words/language.ts';
import { stopWords } from '../../../src/study/words/stop-words.ts';
import { readTalk } from '../../../src/study/words/talk.ts';
import { momentsOf, talkOf } from '../talks.ts';

const wordsIn = (text: string, tag: string): string[] => {
	const talk = talkOf([text], openLanguage(tag));
	return talk.words.map(({ start, end }) => talk.text.slice(start, end));
};
const kindsIn = (text: string, tag = 'en'): string[] => talkOf([text], openLanguage(tag)).words.map(({ kind }) => kind);

describe('talks in a language with a list of fillers or function words', () => {
	test.each([
		['it', 'allora adesso vediamo che cosa è un gradiente e quindi come si chiama questa funzione', 'gradiente'],
		['nl', 'dus nu gaan we eens kijken naar wat een gradiënt eigenlijk is en hoe we dat noemen', 'gradiënt'],
		['ru', 'итак теперь давайте посмотрим что такое градиент и как он вообще называется', 'градиент'],
		['ar', 'طيب الآن نتكلم عن هذا التدرج وكيف يعني نقول ان هذا هو التدرج', 'التدرج'],
		['he', 'אז עכשיו בואו נראה מה זה בעצם גרדיאנט ואיך אנחנו קוראים לו', 'גרדיאנט'],
		['ko', '자 그러면 이제 오늘은 기울기에 대해서 우리가 어떻게 보면 되는지 같이 보겠습니다', '기울기에'],
		['cs', 'tak a teď si řekneme co to vlastně je gradient a proč ho máme', 'gradient'],
		['el', 'και τώρα λοιπόν θα δούμε τι είναι αυτό που λέμε κλίση και γιατί', 'κλίση'],
		['fa', 'خب حالا ببینیم که این گرادیان چیست و چرا ما به آن گرادیان می‌گوییم', 'گرادیان'],
		['hi', 'तो अब हम देखते हैं कि यह ढाल क्या है और इसे ढाल क्यों कहते हैं', 'ढाल'],
		['pl', 'dobrze teraz zobaczymy czym właściwie jest gradient i dlaczego tak się on nazywa', 'gradient'],
		['tr', 'evet arkadaşlar şimdi bu eğim nedir ve neden ona böyle denir ona bakalım', 'eğim'],
		['uk', 'отже тепер ми з вами вже можемо сказати що це таке градієнт і чому він так', 'градієнт'],
		['vi', 'bây giờ thì chúng ta sẽ xem cái này là gì và vì sao nó là gradient như thế', 'gradient'],
	])('%s: %s', (tag, text, subject) => {
		const { words } = talkOf([text], openLanguage(tag));
		const content = words.filter(({ kind }) => kind === 'content').map(({ entry }) => entry.form);
		expect(content).toContain(subject);
		expect(content.length).toBeLessThan(words.length / 2);
		expect(detectLanguage(`${text} `.repeat(3), 'en').tag).toBe(tag);
	});

	test('th: is detected by its script, since it has no spaces between words', () => {
		expect(detectLanguage('วันนี้เราจะมาเรียน เรื่องความชัน ของฟังก์ชัน '.repeat(10), 'th').tag).toBe('th');
		expect(kindsIn('ความชันของฟังก์ชันคือ', 'th')).toContain('stop');
	});

	test('zh: a negation is part of a term', () => {
		expect(kindsIn('的不确定性', 'zh')).toEqual(['stop', 'light', 'content', 'light']);
	});
});

describe('words', () => {
	test.each([
		['en', 'Well-known: it’s C++, 3.14 and 1,000!', ['Well', 'known', 'it’s', 'C++', '3.14', 'and', '1,000']],
		['en', 'the 12th 3D room of 1,000 and x2', ['the', '12th', '3D', 'room', 'of', '1,000', 'and', 'x2']],
		['fr', 'L’eau qu’on boit', ['L', 'eau', 'qu', 'on', 'boit']],
		['zh', '我们学习数学', ['我们', '学习', '数学']],
		['ja', '数学を学ぶ', ['数学', 'を', '学ぶ']],
		['th', 'ภาษาไทย', ['ภาษา', 'ไทย']],
		['en', 'the 数学 proof', ['the', '数学', 'proof']],
		['en', '[Music] so [background noise] here', ['so', 'here']],
		['fa', 'شبکه‌های عصبی', ['شبکه‌های', 'عصبی']],
		['he', 'ד״ר כהן מארה"ב אמר: "שלום"', ['ד״ר', 'כהן', 'מארה"ב', 'אמר', 'שלום']],
	])('are found in %s: %s', (tag, text, words) => {
		expect(wordsIn(text, tag)).toEqual(words);
	});

	test('are classified by whether they say anything about the subject', () => {
		expect(kindsIn("we'll actually bake 2 loaves at a rate")).toEqual([
			...['stop', 'stop', 'content', 'light', 'content', 'stop', 'stop', 'general'],
		]);
		expect(kindsIn('dont automatically rally')).toEqual(['stop', 'stop', 'content']);
		expect(kindsIn("she'll theyll shell")).toEqual(['stop', 'stop', 'general']);
		expect(kindsIn('question chemical metres')).toEqual(['vague', 'vague', 'vague']);
		expect(new Set(kindsIn('local confused randomly enormous'))).toEqual(new Set(['vague']));
		expect(kindsIn('yellow Males voltage')).toEqual(['general', 'general', 'content']);
		expect(kindsIn('seed assembly virus')).toEqual(['content', 'content', 'content']);
		expect(kindsIn('これは微分です', 'ja')).toContain('content');
		expect(new Set(kindsIn('mot mots valeur valeurs', 'fr'))).toEqual(new Set(['general']));
		expect(new Set(kindsIn('estado estados valor valores', 'es'))).toEqual(new Set(['general']));
	});

	test('without a subject may be part of a name, as their capitals show', () => {
		expect(kindsIn('in New York a new Milky Way')).toEqual([
			...['stop', 'vague', 'content', 'stop', 'stop', 'content', 'vague'],
		]);
		expect(kindsIn('it rises. New York OK Yeast')).toEqual(['stop', 'content', 'stop', 'content', 'stop', 'content']);
		expect(kindsIn('la Grande Bretagne', 'fr')).toEqual(['stop', 'vague', 'content']);
		expect(kindsIn('im Prinzip Energie', 'de')).toEqual(['stop', 'stop', 'content']);
	});

	test('share a stem across forms', () => {
		const [one, other, third] = talkOf(["ferments fermenting yeast's yeasts"]).words.map(({ entry }) => entry.stem);
		expect(one).toBe(other);
		expect(third).toBe('yeast');
		const { entry } = talkOf(['sieciowy'], openLanguage('pl')).words[0] ?? {};
		expect(entry?.stem).toBe('siecio');
	});

	test('of any text are in order and consist of its letters and digits, each in its own moment', () => {
		fc.assert(
			fc.property(
				fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 6 }),
				fc.constantFrom('en', 'fr', 'ja', 'xx'),
				(texts, tag) => {
					const { words, text, firstWords, offsets } = readTalk(momentsOf(texts), openLanguage(tag));
					let last = 0;
					for (const { start, end } of words) {
						expect(start).toBeGreaterThanOrEqual(last);
						expect(text.slice(start, end)).toMatch(/[\p{L}\p{M}\p{N}]/u);
						last = end;
					}
					expect(firstWords).toHaveLength(texts.length + 1);
					firstWords.forEach((word, moment) => {
						expect(words[word]?.start ?? Infinity).toBeGreaterThanOrEqual(offsets[moment] ?? 0);
						expect(words[word - 1]?.end ?? 0).toBeLessThanOrEqual(offsets[moment] ?? 0);
					});
				},
			),
		);
	});

	test.each([
		['high higher highest', ['high', 'high', 'high']],
		['hotter weakest largest', ['hot', 'weak', 'larg']],
		['proper learner water upper', ['proper', 'learner', 'water', 'upper']],
	])('%s: comparatives of vague adjectives have the stem of the positive form', (text, stems) => {
		expect(talkOf([text]).words.map(({ entry }) => entry.stem)).toEqual(stems);
	});

	test('can be looked up in every language with a stemmer, whatever they are', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...Object.keys(stopWords)),
				fc.string({ unit: 'grapheme', minLength: 1 }),
				(tag, word) => {
					const { stem } = openLanguage(tag).look(word);
					expect(stem).not.toBe('');
				},
			),
		);
		for (const word of ['constructor', '__proto__', 'toString', 'valueOf']) {
			expect(openLanguage('en').look(word).kind).toBe('content');
		}
	});
});

describe('the stem of a word', () => {
	const stemsIn = (text: string, tag: string): string[] =>
		talkOf([text], openLanguage(tag)).words.map(({ entry }) => entry.stem);

	test('is the same for capitals of the language: in Turkish, I belongs to ı and İ to i', () => {
		expect(new Set(stemsIn('Isı ısı ISI', 'tr')).size).toBe(1);
		expect(new Set(stemsIn('İstatistik istatistik İSTATİSTİK', 'tr')).size).toBe(1);
	});

	test('has no ending that follows an apostrophe in Turkish, or a joiner in Persian', () => {
		expect(new Set(stemsIn("İstanbul İstanbul'da İstanbul’un", 'tr')).size).toBe(1);
		expect(new Set(stemsIn('شبکه شبکه‌ها شبکه‌های شبکه‌ی', 'fa')).size).toBe(1);
	});

	test('has no particle in Korean, unless a noun only ends like one', () => {
		expect(new Set(stemsIn('학습 학습은 학습의 학습을 학습에서는', 'ko')).size).toBe(1);
		expect(new Set(stemsIn('방법 방법으로 방법이란', 'ko')).size).toBe(1);
		for (const noun of ['평가', '전문가', '강의', '결과', '차이', '정확도', '민주주의']) {
			expect(stemsIn(noun, 'ko')).toEqual([noun]);
		}
		// A word of any length, in linear time.
		const long = '한'.repeat(300_000);
		expect(openLanguage('ko').withoutClitic(`${long}은`)).toBe(long);
		expect(openLanguage('ko').withoutClitic(long)).toBe(long);
	});
});

describe('the language', () => {
	const texts = {
		en: 'this is what we will see and it is the first of the things that you have to know about bread when you bake it',
		de: 'das ist was wir sehen und es ist das erste von den dingen die man wissen muss wenn man ein brot in den ofen schiebt',
		fr: 'c’est ce que nous allons voir et c’est la première des choses que vous avez à savoir sur le pain dans le four',
		zh: '这是我们今天要看的第一件事，关于面包和烤箱的知识。',
		ja: 'これは私たちが今日見る最初のことで、パンとオーブンについてです。',
	};
	test.each(Object.entries(texts))('of a text in %s is detected although another one is declared', (tag, text) => {
		expect(detectLanguage(text, tag === 'en' ? 'fr' : 'en').tag).toBe(tag);
		expect(detectLanguage(text, tag).tag).toBe(tag);
	});

	test('is undetermined if the text is in none of the known ones', () => {
		expect(detectLanguage('გამარჯობა დღეს ჩვენ ვისაუბრებთ პურის შესახებ '.repeat(5), 'en').tag).toBe('und');
		expect(detectLanguage('dough dough', 'de-AT').tag).toBe('de');
	});

	test('without a stop-word list uses the most common words of a talk', () => {
		const said = Array.from({ length: 80 }, (_, index) => `na stole lezy chleb${index} i woda${index} na polce`);
		const talk = talkOf(said, openLanguage('sk'));
		const kinds = new Map(talk.words.map(({ start, end, kind }) => [talk.text.slice(start, end), kind]));
		expect(kinds.get('na')).toBe('stop');
		expect(kinds.get('chleb7')).toBe('content');
	});
});

/** The words of promotions and closings, as one text. */
const pleaIn = (text: string, tag = 'en'): string =>
	talkOf([text], openLanguage(tag))
		.words.filter(({ isPromotion }) => isPromotion)
		.map(({ entry }) => entry.form)
		.join(' ');
const subject = (words: number): string =>
	Array.from({ length: words }, (_, index) => ['gradients', 'valleys', 'slopes', 'hills'][index % 4]).join(' ');

describe('a promotion', () => {
	const plea =
		'and thanks to Marmalade Club for supporting this episode you can get jars of marmalade with the offer code';

	test('has no subject, and neither have the words around it', () => {
		const { words } = talkOf([`the gradient of the loss function points uphill ${subject(40)} ${plea}`]);
		const content = words.filter(({ kind }) => kind === 'content').map(({ entry }) => entry.form);
		expect(content).toContain('gradient');
		expect(content).not.toContain('Marmalade');
		expect(content).not.toContain('marmalade');
		expect(words.map(({ entry }) => entry.form).join(' ')).toContain('jars of marmalade');
	});

	test.each([
		'thanks to the Jam Society for supporting this channel',
		'I want to thank the Jam Society for their support of this video',
		'a great deal of support for our podcast comes from the Jam Society',
	])('is a sponsor’s mention: %s', (text) => {
		expect(pleaIn(text)).toContain('Jam Society');
	});

	test.each([
		'each node may subscribe to a topic and publishers do not know their subscribers',
		'the estimate was two percent off and we click below the curve on facebook graphs',
		'the telephone exchange connects subscribers and the free trial ends with the placebo',
		'read the comments of the function in the comments above the parser',
		'this was brought to you by the king to sponsor an expedition with a code of honour',
		'the bank gives credit to a card holder and links the account to an advertisement',
		'a link is an edge of the graph and the hyperlink below the heading leads to another page',
		'four piers support the bridge and the evidence in support of this theorem is a proof',
		'the film was directed by her brother and the play was written by a monk',
	])('is not a wording that a subject has: %s', (text) => {
		expect(pleaIn(text)).toBe('');
	});

	test('includes everything between two of its wordings, unless they are far apart', () => {
		const ad = (between: number): string =>
			`${subject(90)} today's sponsor ${subject(between)} promo code marmalade ${subject(900)}`;
		expect(pleaIn(ad(60)).split(' ')).toHaveLength(20 + 2 + 60 + 2 + 20);
		expect(pleaIn(ad(200)).split(' ')).toHaveLength(2 * (20 + 2 + 20));
	});

	test('is an announced break until its announced end, however long', () => {
		const said = `${subject(30)} let us take a quick break ${subject(180)} and now back to the show ${subject(900)}`;
		expect(pleaIn(said).split(' ')).toHaveLength(20 + 4 + 180 + 6 + 20);
	});

	test('begins in the sentence of its first wording, not in the previous one', () => {
		const said = 'The valley is where the gradient is zero. Our sponsor is the Marmalade Club.';
		expect(pleaIn(said)).toBe('Our sponsor is the Marmalade Club');
	});

	test('is a subject in a talk that is full of it', () => {
		const marketing = 'an offer code brings customers and a discount code brings them back '.repeat(4);
		expect(pleaIn(marketing)).toBe('');
		const lecture = `${subject(180)} a promo code `.repeat(4);
		expect(pleaIn(lecture)).toBe('');
		expect(pleaIn(lecture.repeat(3) + subject(10500))).not.toBe('');
		const study = `${subject(400)} ${'a discount code brings customers back to the shop '.repeat(60)} ${subject(400)}`;
		expect(pleaIn(study)).toBe('');
	});

	test.each(['patreon', '_patreon', '“patreon', '…patreon', '📎patreon'])(
		'begins at the start of a word: %s',
		(text) => {
			expect(pleaIn(`${subject(30)} ${text}`)).toContain('patreon');
		},
	);

	test.each(['épatreon', 'жpatreon', '3patreon', 'xpatreon', '𝒜patreon'])(
		'does not begin inside a word: %s',
		(text) => {
			expect(pleaIn(`${subject(30)} ${text}`)).toBe('');
		},
	);

	test.each([
		['ar', 'كود خصم للمربى ورابط في الوصف'],
		['de', 'den Rabattcode für Marmelade findet ihr in der Beschreibung'],
		['es', 'la mermelada tiene un código de descuento y los enlaces en la descripción'],
		['fr', 'la marmelade avec le code promo et le lien dans la description'],
		['he', 'קוד הנחה לריבה והקישור לינק בתיאור'],
		['it', 'la marmellata con il codice sconto e il link in descrizione'],
		['nl', 'de marmelade met een kortingscode en de link in de beschrijving'],
		['pt', 'a marmelada com cupom de desconto e o link na descrição'],
		['ru', 'мармелад дешевле через промокод и ссылка в описании'],
	])('in %s: %s', (tag, text) => {
		expect(new Set(kindsIn(text, tag))).toEqual(new Set(['stop']));
	});
});

describe('a closing', () => {
	test.each([
		['ar', 'شكرا على المشاهدة'],
		['de', 'danke fürs Zuschauen'],
		['en', 'thank you so much for watching'],
		['en', 'this episode was edited by my aunt'],
		['en', 'i got a link down here to the jars of marmalade'],
		['en', 'click on this link for the marmalade'],
		['es', 'muchas gracias por ver las mermeladas'],
		['fr', 'merci de votre attention'],
		['he', 'תודה רבה על הצפייה'],
		['it', "grazie a tutti per l'attenzione"],
		['nl', 'bedankt voor het kijken'],
		['pt', 'obrigado por assistir'],
		['ru', 'спасибо за внимание'],
	])('has no subject in %s: %s', (tag, text) => {
		expect(pleaIn(`${subject(200)}. ${text}`, tag).split(' ')).toHaveLength(text.match(/[^ ']+/gu)?.length ?? 0);
	});

	test('includes everything after it, if that is little', () => {
		expect(pleaIn(`${subject(200)}. Thanks for watching ${subject(70)}`).split(' ')).toHaveLength(73);
		expect(pleaIn(`${subject(200)}. Thanks for watching ${subject(300)}`)).toBe('');
	});

	test('elsewhere counts only next to a promotion', () => {
		const said = `${subject(100)}. Click on this link ${subject(30)} offer code ${subject(600)}`;
		expect(pleaIn(said).split(' ')).toHaveLength(4 + 30 + 2 + 20);
	});
});
