import type { Speech } from '../speech.ts';
import { wordingList, wordList } from '../word-list.ts';

/** Portuguese, as used in lectures. */
export const portuguese: Speech = {
	fillers: wordList(`
		acho agora aí ainda algo alguém algum alguma algumas alguns ali além antes aprender aquela aquele aquilo aqui as
		assim até atrás bastante bem beleza boa bom cada caso certa certo cinco claro coisa coisas coloca colocar com
		começa começar como consegue conseguir cá da dá daí dar de dela dele dentro depois desse dessa desta deste deve
		devem diferente diferentes digamos dizer diz do dois duas é ela ele eles embora enquanto então entender era essa
		esse esses esta está estão estar este estou eu exatamente exemplo existe existem fala falar falando faz fazem
		fazer fazendo fez fica ficar fora forma gente geral geralmente grande grandes há hoje igual importante
		interessante ir isso isto já jeito lá lado lhe lo logo lugar maior mais mal mas mesma mesmo meu minha momento
		muita muitas muito muitos na nada não nem nenhum nenhuma ninguém nossa nosso nova novo num numa nunca obrigado ok
		olha olhar onde ontem os ou outra outras outro outros para parece parte passa passar pega pegar pequena pequeno
		pessoa pessoal pessoas pode podem podemos poder pois por porque possível pouco poucos praticamente precisa
		precisamos preciso primeira primeiro principal próxima próximo qual qualquer quando quanto quase quatro que quem
		quer querer quero realmente saber sabe se segunda segundo seguinte sei sem sempre sendo senão ser será seu si sido
		sim simplesmente só sobre sua tá tal também tanto tão tem têm temos tenho tentar ter teria teve tinha tipo toda
		todas todo todos total três tudo um uma usa usar usando vai vamos vão várias vários veio vem ver verdade vez vezes
		vir você vocês volta vou
		mil cem cento milhão milhões bilhão bilhões vinte trinta quarenta cinquenta sessenta setenta oitenta noventa seis
		sete oito nove dez né viu cê pra pro
	`),
	generalWords: wordList(`
		água ano anos base cálculo casa classe condição conjunto controle conta corpo curso dado dados dia dias diferença
		direção efeito elemento elementos empresa energia equipe erro espaço estado estudo experiência fim final força
		função grupo guerra história homem homens hora horas humano ideia ideias imagem imagens informação informações lei
		letra linguagem linha lista livro luz máquina maneira matéria medida mês meses método minuto minutos modelo mulher
		mundo nível nome número números objeto ordem página país palavra palavras papel par passo passos pergunta
		perguntas período ponto pontos posição preço problema problemas processo produto professor programa projeto
		questão questões razão região regra relação resposta resultado resultados segundos semana sentido série sistema
		sistemas sociedade tabela tamanho tarefa tema tempo teoria termo termos terra texto trabalho usuário valor valores
		vida vídeo
	`),
	// Adverbs.
	forms: { isFiller: (word) => /.{4}mente$/.test(word) },
	cues: wordingList(`
		agora, bem, bom, bom então, em primeiro lugar, em resumo, em segundo lugar, então agora, então vamos, finalmente,
		para começar, para terminar, por fim, por último, a seguir, vamos
	`),
	clauseStarters: wordList(`então mas pois`),
	coordinators: wordList(`e ou`),
	possibleClauseStarters: [
		...wordList(`ele eles eu nós quando vamos você vocês`),
		...wordList(`acontece aqui faz não permite pode quer significa vai é`).map((verb) => `isso ${verb}`),
		...wordList(`a ele eles eu for nós o você vocês`).map((subject) => `se ${subject}`),
		...['a gente', 'aqui temos', 'ou seja', 'por isso'],
	],
	continuations: wordingList(`mas não, mas sim, mas também, pois é`),
	subordinators: wordList(`caso embora enquanto quando`),
	clauseOpeners: wordList(`
		acho agora aonde apesar como creio embora enquanto onde penso porque quando que quem se sei talvez
	`),
	tails: wordingList(`certo, e assim por diante, e assim sucessivamente, e coisas assim, e tal, etcétera, né`),
	dangling: wordList(`
		a ao aos após as até com como contra da das de desde do dos durante e ela ele em entre era essa esse esta este
		eu foi há já la mais mas me meu minha muito na nas nem no nos não o os ou para pela pelo perante por porque pra
		que se sem ser seu sob sobre sua são também te tem tão um uma umas uns à é
	`),
	anaphoric: wordList(`
		aquela aquelas aquele aqueles aquilo dela delas dele deles disso disto ela elas ele eles essa essas esse esses
		esta estas este estes isso isto nisso seu sua
	`),
	functionWords: {
		beforeVerbs: wordList(`
			ela elas ele eles eu me nós não pode podem podemos posso quem se vai vamos vocês você vou
		`),
		afterVerbs: wordList(`as essa esse esta este minha meu nossa nosso os sua suas um uma`),
		beforeNouns: wordList(`
			ao aos cada com da das do dos em entre essa esse esta este minha meu na nas no nos nossa nosso nossas nossos
			pela pelas pelo pelos sem sobre sua suas um uma
		`),
		afterNouns: wordList(`da do eram está estão são é`),
		beforeAdjectives: wordList(`completamente era eram está estão extremamente são totalmente tão é`),
		attributesFollow: true,
	},
	empty: wordingList(`
		ah, aí, bom, certo, e, eh, ehm, então, hum, né, ok, okay, sim, tá, quer dizer, ou seja, tipo assim
	`),
	questions: wordingList(`
		como é que, o que acontece, o que são, o que é, onde está, por que, quais são, qual é, quem é, será que
	`),
	points:
		/(?<!\p{L})(?:se chama|chamad[oa]s?|chamamos|o que é|o que são|ou seja|significam?|definid[oa]|definição|em outras palavras|quer dizer|se refere|conhecid[oa] como|(?:há|existem|tem)(?: \p{L}+)? (?:dois|duas|três|quatro|cinco|vários|várias)(?: \p{L}+)? (?:tipos|formas|maneiras|razões|passos|etapas|partes|regras|princípios|condições|propriedades)|em resumo|resumindo|em poucas palavras)(?!\p{L})/giu,
	naming: wordingList(`chamada, chamadas, chamado, chamados, chamamos, conhecida como, conhecido como, se chama`),
	asking: wordingList(`conceito de, definição de, o que são, o que é`),
	meaning: wordingList(`
		consiste, refere se, se refere, significa, são as, são os, é a, é definida, é definido, é o, é um, é uma
	`),
	selling: [
		'patrocinad[oa] por',
		'patrocinador deste vídeo',
		'(?:código|cupom) (?:promocional|de desconto)',
		'patreon',
		'apoia\\.se',
		'(?:apoiar|apoie|apoiem) (?:o|meu|nosso|este) canal',
		'inscrev(?:a-se|e-te|am-se) no (?:meu |nosso )?canal',
		'(?:deixa|deixe|deixem) (?:o|seu|o seu) like',
		'(?:link|links) (?:está |estão )?na descrição',
	],
	closing: [
		'(?:muito )?obrigad[oa]s? (?:a todos )?por (?:assistir|assistirem|ouvir|ouvirem|acompanhar|me acompanhar|sua atenção|vossa atenção|ter assistido)',
		'até (?:logo|breve|a semana que vem)',
		'até (?:a próxima|o próximo)(?: aula| semana| vídeo)?(?! \\p{L})',
		'cli(?:que|quem|ca) (?:no|neste) link',
		'(?:link|links) (?:aqui )?(?:em baixo|embaixo|abaixo)',
		'(?:deixa|deixe|deixem|escrevam|escreva|comenta|conta) (?:\\S+ ){0,4}comentários?',
		'(?:siga|sigam|segue)[- ](?:me|nos) no',
		'não (?:se )?esqueç(?:a|am) de (?:se inscrever|compartilhar|curtir)',
		'este (?:episódio|vídeo|programa) foi (?:escrito|editado|produzido|dirigido|gravado)',
		'(?:edição|roteiro|legendas|câmera) por',
	],
};
