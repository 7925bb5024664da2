import { expect, test } from 'vitest';
import { languageOfScript } from '../../../src/sources/captions/script-language.ts';

test.each([
	['灯台守は毎晩、塔に登ります。', 'ja'],
	['灯塔管理员每天晚上都爬上塔楼，擦亮透镜，点燃灯火。', 'zh'],
	['灯塔管理员每天晚上都听一首叫做の的歌，然后擦亮透镜，点燃灯火。', 'zh'],
	['שומר המגדלור מטפס על המגדל', 'he'],
	['The keeper of 灯台 climbs the tower', undefined],
	['Смотритель поднимается на башню', undefined],
	['1 2 3', undefined],
])('the language of "%s" by its script is %s', (text, language) => {
	expect(languageOfScript([text])).toBe(language);
});
