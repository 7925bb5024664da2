import { wordList } from './word-list.ts';

/** Function words and greetings of languages for which the package of stop words has none, or lacks many. */
export const functionWords: Readonly<Record<string, readonly string[]>> = {
	cs: wordList(`
		a aby ale ani ano asi až bez bude budeme budou by byl byla byli bylo byly být co což či další dnes do dobře docela
		hodně i já jak jaká jaké jaký jako je jeden jedna jedno jeho jej její jejich jen jenom jenže jestli ještě jí jich
		jim jiné jiný již jsem jsi jsme jsou jste k kam každá každé každý kde kdo kdy když ke kolik která které kterou který
		kterých kteří má mají málo mám máme mě mezi mi mít mně mnoho moc mu musí my může můžeme na nad nám nás naše náš ne
		nebo něco nějak nějaká nějaké nějaký někdo někdy není než nic nich ním no o od on ona oni ono opravdu pak po pod
		podle pokud pořád potom proč prostě proto protože první před přes při řekněme s samozřejmě se si své svůj ta tady tak
		také taková takové takový takže taky tam té teď teda tedy ten tento těch těm tím to toho tohle tom tomu toto třeba tu
		ty tyto u už v vám vás ve velmi více víme vlastně však všechno všechny všichni vy z za zase ze že
	`),
	el: wordList(`
		άρα ακόμα ακόμη αλλά αν ανάμεσα απλά απλώς από ας αυτά αυτές αυτή αυτήν αυτό αυτοί αυτόν αυτός αυτού αυτούς αυτών
		βέβαια για γιατί δεν δηλαδή διότι δύο εάν εγώ εδώ είμαι είμαστε είναι είσαι είστε είτε είχαν είχε εκεί εκείνη εκείνο
		εκείνος εμείς ένα ένας ενός ενώ εντάξει έξω επειδή επίσης εσείς εσύ έτσι ευχαριστώ έχει έχουμε έχουν έχω ή ήδη ήταν
		θέλω θα και κάθε καθώς καλημέρα καμία κανείς κανένα κάνει κάνουμε κάποια κάποιο κάποιος κατά κάτι κάτω λέγεται λέει
		λέμε λίγο λοιπόν μαζί μας με μερικές μέσα μετά μέχρι μη μην μια μία μιας μόνο μου μπορεί μπορούμε μπορώ να ναι ξέρει
		ξέρω όλα όλες όλη όλο όλοι όλων όμως όπου όπως όσο όταν ότι ούτε όχι πάλι πάντα πάνω παρά περίπου πιο ποια ποιες ποιο
		ποιοι ποιος πολύ ποτέ που πούμε πρέπει πριν προς πώς πως σαν σας σε σήμερα σου στα στη στην στις στο στον στους τα
		τη την της τι τίποτα τις το τον τότε του τους τρία των τώρα χωρίς ως
	`),
	fa: wordList(`
		آن آنها آن‌ها آنجا از است اش اگر الان البته ام اما امروز اند او اول ای ایشان این اینجا با باشد باشند باید ببینید
		ببینیم بر برای بسیار بعد بله بود بودند به بیشتر بین پس تا تو چرا چطور چگونه چند چون چه چیست حالا خب خود خودش خیلی
		دارد دارم دارند داریم داشت در درباره درباره‌ی دو دوم دیگر را روی زیر سپس سلام سه سوم شاید شد شده شما شود شوند صحبت
		فقط قبل کجا کرد کرده کمتر کند کنم کنند کنید کنیم که گفت گفته ما مانند متشکرم مثل من مورد می می‌توان می‌تواند
		می‌توانیم می‌دهد می‌دهیم می‌شود می‌شوند می‌کند می‌کنند می‌کنیم می‌گوییم نباید نمی نه نیز نیست نیستند و وقتی ولی ها
		های هر هست هستند هستیم هم همان همه همین هیچ ی یا یعنی یک یکی
	`),
	hi: wordList(`
		अगर अच्छा अधिक अब अर्थात आज आप आपका आपको आपने इन इनका इस इसका इसकी इसके इसमें इसलिए इसीलिए इसे उन उनका उस उसका उसकी उसके
		उसमें उसे एक ऐसा ऐसी ऐसे ओर और कब कम कर करता करती करते करके करना करने करेंगे कल कहते कहता कहती कहा कहाँ कहां का कि कितना
		किया किसी की कुछ के कैसे को कोई कौन क्या क्योंकि क्यों गई गए गया चलिए चाहिए जब जा जाए जाता जाती जाते जाना जिस जिसका
		जिसमें जिसे जैसे जो ज्यादा ज़्यादा ठीक तक तब तरह ताकि तीन तुम तो था थी थीं थे दिया दे देखिए देखो देता देती देते देना दो
		द्वारा धन्यवाद न नमस्ते नहीं ना ने पढ़ेंगे पर परंतु पहले फिर बहुत बात बाद बारे भी मगर मत मतलब मुझे में मेरा मैं मैंने यह
		यहाँ यहां या यानी ये रहता रहती रहते रहा रही रहे लगता लगती लगते लिए लेकिन लेता लेते लेना वह वहाँ वहां वाला वाली वाले वे
		वैसे वो सकता सकती सकते सब सबसे सभी साथ से हम हमने हमारा हमारी हमारे हमें हमेशा ही हुआ हुई हुए हूँ हूं है हैं हो होगा होगी
		होंगे होता होती होते
	`),
	ja: wordList('一番 今 今回 今日 先週 来週 次 皆 皆さん 的 等 良い 言う 話 お話し 前回'),
	pl: wordList(`
		a aby albo ale ani aż bardziej bardzo bez będą będę będzie będziemy bo by być był była było były cały chcemy chociaż
		choć ci co coś czasem czego czemu czy czyli czym dla dlaczego dlatego do dobra dobrze dobry dokładnie dość dużo dwa
		dwie dziękuję dzień dzisiaj dziś gdy gdyby gdzie go i ich ile im inaczej inna inne inny innych itd itp iż ja jak jaka
		jaki jakie jakieś jakiś jako jakoś je jeden jedna jednak jedno jego jej jemu jest jestem jesteśmy jeszcze jeśli jeżeli
		już każda każde każdy kiedy kogo kto która które którego której który których którym którzy lub ma mają mam mamy mi
		mieć między mnie mogą może możemy można mówić mówimy mój mu musi musimy my na nad nam nami naprawdę nas nasz nasza
		nawet nazywa nic nich nie niech nigdy nim nimi niż no o od ok okej on ona one oni ono oraz pan pani państwo państwu
		po pod podobno potem poza prawda prawie proszę przed przede przez przy przykład raczej raz razem razy również są się
		skoro sobą sobie swoje swoją swój ta tak taka taki takie także tam tą te tego tej temu ten teraz też tę to trochę
		trzeba tu tutaj ty tych tyle tylko tym u w wam was we według wiele więc więcej właściwie właśnie wszystkie wszystko
		wszystkim wtedy wy z za zaraz zatem zawsze ze znowu zwykle że żeby
	`),
	th: wordList(`
		กัน กับ ก่อน กำลัง ก็ ขอบคุณ ของ ขึ้น คน ครับ ควร คะ ค่ะ คือ คุณ จะ จาก จึง ฉัน ช่วง ซึ่ง ดังนั้น ด้วย ดู ได้ ต่อ ต้อง ตอน
		ตั้งแต่ ตัว ตาม ถ้า ถึง ทั้ง ทำ ทำไม ที่ ทุก ทุกคน เท่า นะ นั้น นี้ น้อย ใน บอก บาง แบบ ใช้ เช่น ใคร ไป ผม พอ พูด เพราะ เพียง
		เพื่อ มัน มา มาก มี เมื่อ ไม่ ยัง ยังไง เรา เรียก เรื่อง แล้ว และ ลง ว่า วันนี้ ส่วน สวัสดี สอง สาม สามารถ สิ่ง หนึ่ง หมด หรือ
		หลัง หลาย ให้ ไหน ออก อย่าง อย่างไร อยู่ อะไร อัน อาจ อีก อื่น เอง เอา เขา เข้า เคย แค่ แต่ แต่ละ เป็น โดย โดยที่ ไว้
	`),
	tr: wordList(`
		arasında arasındaki arkadaşlar artı bakalım bakıyoruz buradan bugün değildir demek deniyor denir diyelim diyoruz
		edelim ederiz ediyoruz eksi etrafında etmek evet fazla geçelim gerek gösterir günler hayır herhalde hoş lazım merhaba
		mesela mümkün neyse olabilir olmadan olmalı önemli peki söyler söylüyoruz şimdi tam tamam tane teşekkür vardır yok
		yoktur zaman
	`),
	uk: wordList(`
		а аби або але б без би більш більше бо був буде будемо будуть була були було бути в вам вас вже ви від він вона вони
		воно все всі всіх далі де день для до добре добрий дуже дякую є ж же з за завжди зараз зі і із інша інше інший інші її
		їй їм їх й його йому кожен кожна коли крім куди лише мене мені ми між може можна мої моє мій моя на над навіть нам нас
		наш наша наше наші не нехай ним них ні ніж ну о один одна одне однак ось отже перед по потім потрібно при про просто
		сам сама самі свій свого своє своїх свою своя себе собі сьогодні та так така таке такий такі там те теж тепер ти тим
		тих ті тільки то тобто тоді того тож той тому треба ту тут у хоча хто це цей ця ці цього цьому цієї через чи чого чому
		ще що щоб щось я як яка яке який які якого яку якщо
	`),
	vi: wordList(`
		à ạ ai anh ấy ba bạn bao biết cái cảm các cách cần chào chị chỉ cho chúng có còn con của cũng cứ đã đang đâu đây đến
		để đi điều đó được em gì giờ gọi hai hay họ hoặc hơn hôm khi không kia là làm lại lần lên mà mấy mình mới một nào nay
		này nên nếu ngay nhất nhau nhé nhiều nhưng những như nó nói nữa ở ơn phải qua ra rất rồi sao sau sẽ sự ta tại thấy
		theo thế thì thôi thưa tôi trên trong trước từ và vào vâng vẫn vậy về vì việc với vừa xem xin xuống
	`),
	zh: wordList(`
		上节课 下节课 下课 上课 不能 今天 叫做 同学 同学们 你好 一下 一点 大家好 好 应该 开始 怎么样 想 我们 时候 时 有时候 最后 然后 知道 觉得 讲 讲到 谢谢 里 里面 需要 认为
		很多 一定 马上
	`),
};
