import type { Speech } from '../speech.ts';
import { wordingList, wordList } from '../word-list.ts';

/** A particle after a noun of at least two syllables. Some stand only after a consonant or a vowel. */
const particle =
	/(?<=[가-힣]{2})(?:(?<afterConsonant>은|이|을|과|으로|으로는|이란|이라는|이라고|이나)|(?<afterVowel>는|가|를|와|로|로는|란|라는|라고|나)|(?<!주)의|에|에는|에도|에서|에서는|에게|까지|마다|보다|부터|처럼)$/;

/** In Unicode, the syllables are ordered by their last consonant: none, then 27 others. */
const LAST_CONSONANTS = 28;
const FIRST_SYLLABLE = 0xac00;
const RIEUL = 8;

/** A noun without its particle: `학습` for `학습은`. A short noun may end like one: `평가`, `속도`. */
function withoutParticle(text: string): string {
	const found = particle.exec(text);
	if (!found) return text;
	const { afterConsonant, afterVowel } = found.groups ?? {};
	const last = (text.charCodeAt(found.index - 1) - FIRST_SYLLABLE) % LAST_CONSONANTS;
	const endsInVowel = last === 0 || (last === RIEUL && afterVowel?.startsWith('로') === true);
	return (afterConsonant && endsInVowel) || (afterVowel && !endsInVowel) ? text : text.slice(0, found.index);
}

/** The endings of verbs and of what follows from them. */
const verb =
	/(?:니다|니까|시다|[가-힣](?:[아어여해돼]|이에|예|네|까|세|군|는데|거든|거|니까|고)요|죠|지만|면서|거나|(?:하|되|있|없|같|않)(?:는|는데|고|며|면|게|기|지|도록|다|던)|[해돼](?:서|야|도)|[하되]여)$/;

/** Korean. The lists are limited to the most common words. */
export const korean: Speech = {
	fillers: wordList(`
		같은 같이 거 거의 것 것은 것을 것이 게 결국 경우 경우에는 관련 굉장히 그 그거 그것 그것은 그것을 그게 그냥 그다음 그다음에 그래서 그러나 그러니까 그러면 그런 그런데
		그럼 그렇게 그리고 나는 내가 너무 네 다 다른 다시 다음 다음에 대한 대해 대해서 더 덕분에 된 될 돼 되게 두 둘 들 들어 등 때 때문 때문에 또 또는 뒤
		막 만약 많은 많이 말 말은 매우 먼저 모두 모든 못 무엇 무엇을 무엇일까요 물론 뭐 및 바로 반면 반면에 번 번째 보고 보면 본 사실 새로운 생각 생각해 서로 세 수
		수가 수도 실제로 아 아니라 아주 안 안녕하세요 앞 앞서 약 약간 어 어느 어떤 어떻게 언제 얼마나 없이 여기 여기까지 여기서 여러 여러분 여러분이 예 예를 예전에는 오늘 오늘은
		왜 왜냐하면 요즘 요즘은 우리 우리가 우리는 우리의 위 위한 위해 위해서 음 이 이거 이것 이것은 이것을 이것이 이걸 이게 이때 이런 이렇게 이미 이번 이제 이후 일단 일종의 자 작은
		잘 저 저는 저희 저희가 전 전부 점점 정도 정말 제 제가 제일 조금 조금씩 좀 좋은 줄 즉 지금 지금은 지금까지 지난 진짜 쪽 참 처음 첫 큰 통한 통해 통해서 특히 하나 하나의 한
		한번 할 함께 해 해서 혹은
	`),
	generalWords: wordList(`
		값 개념 과정 구조 글 기능 기본 내용 단계 답 문제 방법 방식 범위 부분 비율 사람 상태 설명 세계 수업 숫자 시간 시스템 예 원리 이름 이론 이야기 이유 일 입력 정답 정보 조건 종류
		주제 질문 차이 크기 특징 형태 효과
	`),
	forms: {
		withoutClitic: withoutParticle,
		isFiller: (word) => verb.test(word),
		endsPhrase: (word) => !word.endsWith('의') && withoutParticle(word) !== word,
	},
	cues: wordingList(`
		그다음, 그다음에, 그다음은, 그러면, 그럼, 끝으로, 다음으로, 마지막으로, 먼저, 오늘은, 우선, 이번에는, 이제, 자, 정리하면, 첫째, 첫 번째는
	`),
	clauseStarters: wordList(`그래서 그러나 그러니까 그러면 그런데 그럼 그리고 따라서 하지만 왜냐하면`),
	coordinators: [],
	possibleClauseStarters: [],
	tails: wordingList(`등등, 맞죠, 그렇죠`),
	dangling: wordList(`각 그 그런 내 다른 더 두 또 또는 매우 모든 및 세 수 아주 안 어떤 여러 이 이런 저 저런 제 한`),
	anaphoric: wordList(`그 그것 그것은 그것이 그게 그런 그렇게 이 이것 이것은 이것을 이것이 이걸 이게 이런 이렇게`),
	empty: wordingList(`그, 그래서, 그러니까, 그리고, 네, 뭐, 아, 어, 예, 음, 이제, 자, 저기`),
	points:
		/(?:이란|이라고 (?:합니다|해요|부릅니다|불러요|말합니다)|라고 (?:합니다|해요|부릅니다|불러요|말합니다)|정의|의미합니다|뜻합니다|즉|다시 말해|정리하면|요약하면|결론)/gu,
	selling: ['구독(?:과|하고|,)? ?좋아요', '구독 ?(?:부탁|눌러)', '할인 ?코드', '후원해 주', '스폰서'],
	closing: [
		'(?:시청|들어|봐) ?(?:해)? ?주셔서 감사합니다',
		'다음 (?:시간|주|영상)에 (?:뵙|만나|봬)\\S*',
		'수고하셨습니다',
		'(?:오늘은 )?여기까지 (?:하겠습니다|할게요)',
	],
	partial: true,
};
