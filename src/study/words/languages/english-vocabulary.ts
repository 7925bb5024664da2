/** The words of `english` by their role in terms: see `Speech`. */
import { wordList } from '../word-list.ts';

export const fillers = wordList(`
	a able absolutely according achieve achieved achieves achieving across actual actually add added adding adds
	affect affects afternoon again ago ah aha ahead alike allow allowed allowing allows almost alone along already
	alright also although always am amazing among amongst another anybody anymore anyone anything anyway anyways
	anywhere apparently appear appeared appears applause applies apply applying april around aside ask
	asked asking asks assume assuming august aw away awesome bad barely basically beautiful became because become
	becomes becoming began begin beginning begins behave behaves behind believe besides best better beyond big
	bigger biggest billion billions bit bits bla blah bother bought boy boys brilliant bring bringing brings
	brought buddy build building built bunch buy buying bye call called calling calls came can cannot care
	carefully catch cause cause'd certain certainly changed changing check checked choose chose clear clearly com
	come comes coming completely consider considered considering consist consists contain contained containing
	contains convert cool correct correctly correspond corresponding corresponds couple crazy create created
	creates creating crosstalk cut cuts cuz deal december decide decided define defined defining definitely depend
	depending depends describe described describes describing despite determine determined determines develop
	developed did didn different differently difficult directly discuss discussed divided do does doesn don done
	dot dozen draw drawing drawn drop dropped due dunno each earlier easier easily easy eat eight eighth eighty
	either eleven else end ended ends enough entire entirely equals equivalent especially essentially etc
	even evening eventually ever every everybody everyone everything everywhere exactly example examples except
	exist existing exists expect explain explained explaining explains explore fact fair fairly fall falling falls
	fantastic far february feel feels fell felt few fifth fifty figure fill filled filling fills finally find
	finding finds fine fit five fix folks follow followed following follows forget forth forty forward found four
	frankly frequently friday friend friends fully fun funny further gave generally gentleman gentlemen get
	gets getting girl girls give given gives giving glad go god goes going gone gonna good goodbye got gotta gotten
	grab great guess guy guys had happen happened happening happens happy harder hardly have having he hear heard
	held hello help helped helpful helping helps hence here hey hi highly him hit hits hm hmm hold holds honestly
	hope hopefully horrible hour hours how however http huge huh hundred hundreds i idea ideas if ignore imagine
	immediately important in inaudible include included includes including increase increased increases incredible
	incredibly indeed instead interested interesting into involve involves involving is it its itself january july
	jump june just keep keeping keeps kept kid kids kind kinda kinds knew know knowing known knows ladies lady last
	lastly late lately later latter laughter lead leads least leave leaving led left less let lets like liked
	likely likes listen listening literally little live lived lives ll look looked looking looks lose lost lot lots
	love lovely lying made mainly make makes making man many matters may maybe me meaning meant men mention
	mentioned mentioning mere merely mhm might million millions mine minute minutes miss mm modify monday
	month months more moreover morning most mostly motivate motivates move moved moves much multiplied multiply
	multiplying must my myself name named namely names near nearly necessarily necessary need needed needing needs
	neither never nevertheless new next nice nine ninety no nobody none nope nor normally not nothing notice
	noticed november now nowhere obtain obvious obviously occasionally occur occurred occurs october offer often oh
	ok okay old once one ones only onto ooh oops opened or org other others otherwise ought our out outside over
	overall own particular particularly partly pass passed pay people per percent perfectly perform performed
	perhaps pick picked piece pieces place places played playing plays please possible possibly prefer present
	presented presumably pretty previous previously probably proceed produce produced produces provide provided
	provides pull push pushed put puts putting quick quickly quite raise ran rarely rather re reach reached read
	reads ready realize realized really reasonable reasonably reasons recall receive recent recently reduce refer
	referred refers regarded regarding regardless relate related relatively remain remains remember remove replace
	replaced represent represented represents require required requires respond rest return returned returns right
	roughly run running runs said same saturday saw say saying says seconds see seeing seem seemed seems seen sell
	send sends sent separate september seriously serve setting settle seven seventh several shall she should show
	showed showing shown shows similarly simpler simplest simply since sit six sixth sixty skip slash slightly slow
	slowly so solve solved solving some somebody somehow someone something sometimes somewhat somewhere soon sooner
	sorry sort sorta sorts speak speaking specifically spend spent spread stand stands start started starting
	starts stay stayed staying stays stick still stop straightforward strange stuck stuff subscribe subscribed such
	suddenly suggest sunday super suppose supposed sure surely surprising surprisingly take taken takes taking talk
	talked talking talks tell telling tells ten tend tends tenth terrible than thank thanks that the their them
	themselves then there thereby therefore these they thing things think thinking thinks thirty this those though
	thought thoughts thousand thousands three threw through throughout throw thursday thus till times to today
	together told tomorrow tonight too took totally touch toward towards tracked treat treated tried tries trillion
	truly try trying tuesday turn turned turning turns twelve twenty twice two typical typically uh uhh uhm um umm
	under underscore understand understanding understood unfortunately unless unlike until unto up upon us use used
	useful user's uses using usual usually various vast ve versus very via visit visited vs wait waiting walk
	walked walking wanna want wanted wanting wants was watch watched watching way ways we wednesday week weeks
	weird welcome well went were what whatever whatnot when whenever where whereas whereby wherein wherever whether
	which whichever while who whoa whoever whole whom whose why wish with within without woman women won wonder
	wonderful wondering worked working works worry worse worst worth would wow write writes writing written wrong
	wrote www ya yada yeah yep yes yesterday yet you your yours yup zero's
`);

export const generalWords = wordList(`
	ability access account act action activity age application attention background behavior block blue
	board body book books border box brown business button capability capable car card category century character
	chart circle city class classes code color colors combination comment community companies company comparison
	complexity condition conditions connection content context contrast control copy core corner cost count
	country course data date decision definition degree demo design development device direction disadvantage
	distance document door edge education effect effects element elements email entry environment error event
	events evidence exercise experience experiment expert experts eye eyes face factor failure family father
	feature features feedback feeling female females field file fire floor flow food force form forms formula
	frame function functions future gain game games general generation goal goals grade gray green grey ground
	group groups grow growth guide happiness head health heart height history home house human humans image images
	impact industry information input insight institution instruction interaction internet interval job key
	knowledge label land language law layer leader learning length letter letters level levels life light
	limit line lines link location log loop loss machine male males map mark market mass material math
	matter maximum measure measured measurement media meeting member message method methods middle
	minimum model models money mother movement movie music nature neighbor news night node object
	objective objects observation office official operation operator opinion option options orange order
	organization outcome output owner panel paper papers parameter parent park party path pattern patterns
	performance person phase phone phrase pink plan plane plate play player plot population position potential
	power practice prediction pressure price principle print probability problem problems procedure
	process processes product production products professor program progress project projects proof properties
	property proposal purple quality rate ratio reader reading reality record red reference region relation
	relationship release report representation request research researcher researchers resource resources response
	review risk road role roll room root row rule rules sample scale scenario scene school science
	scientist scientists scope score screen search season seat selection sense sentence sequence series service
	session set sets shape share shell shift shot sign signal simulation site size skill slide slides social society
	software solution solutions song source space speaker speed sports square squared stage star state statement
	states status stock store story strategy street strength structure student students study style sum summary
	support surface survey symbol system systems table tail talent target task tasks teacher team teams technique
	technology television test tests text theory tool tools town track trade traffic train training transition
	trip trust type types unit university update user users value values variable variables variety voice volume
	wall war water weather website weight weights white width window winter word words world writer yellow
`);

export const vagueWords = wordList(`
	acting acts advance advantage amount amounts answer answers anytime approach area areas argument aspect aspects
	attempt audience author average base benefit billionth bottom break case cases causes center centimeter
	centimeters centimetre centimetres challenge challenges chance change changes chapter chemical choice cold
	compare comparing complete complex concept concepts concern conclusion congratulations consequence constant
	continue cover current day days decade detail details difference differences directions discussion effort
	eighteen existence feet fifteen focus foot fourteen fourth front gram grams half hand hands improvement inch
	inches individual instance interest introduction issue issues item items kilogram kilograms kilometer
	kilometers kilometre kilometres lecture list majority match mean mess meter meters metre metres mile miles
	millimeter millimeters millimetre millimetres millionth mind mistake moment net nets nineteen note notes notion number
	numbers opportunity page pages pair part parts past period perspective picture pictures point points portion
	possibilities possibility pound pounds presentation promise purpose quantity quarter question questions radical
	range reason relative reminder respect result results round second section select seventeen side sides
	situation sixteen solid split spot standard step steps straight subject success surprise sweetie tendency term
	terms third thirteen time title top topic total trick trouble truth twist unknown versa version video videos
	view views year years zero
`);

export const vagueModifiers = wordList(`
	absolute additional afar alive alternate apart applied audible available back backward backwards bare based basic
	beforehand beneath boring bright central clever close closer closest colder coldest collect combine combined
	common complicated connect connected consistent contrary cooler counterintuitive crucial custom dark dead dear
	deep deeper deepest dependent direct distant double early easiest effective efficient empty equal everyday exact
	excellent excited exciting expensive extra extreme extremely fail false familiar famous fancy farther
	fascinating fast faster fastest favorite final finer finest first fixed flat former forwards free fresh
	friendly full fundamental furthest generate gentle global greater greatest growing hard hardest heavier heavy high
	higher highest hot hotter hottest hundredth identical impossible improve improved increasing independent
	initial inner inside intelligent intend internal join kill large larger largest latest learn learned lighter likewise
	limited local long longer longest loose louder low lower lowest lucky main major manage massive means merry
	mild minus missing modern moving multiple natural nearby nearest neat negative newer newest normal observe odd older
	oldest open operate opposite optimal ordinary original partial perfect personal physical plain plenty plus poor
	popular positive powerful practical precise primary private pro proper propose proud prove proven pure quickest rapid
	rare raw real regular relevant responsible rich richest rough sad safe save secret self serious shallow sharp
	short shorter shortest significant silly similar simple single sitting slower slowest small smaller smart soft
	softer special specific stable standing strong stronger strongest subtle successful sudden tall taller tallest
	technical thick thicker thin thinner tiny tougher true ugly uncertain underlying unique unusual upper valid
	valuable virtual visible visual warm warmer weak weaker weakest wide wider win wise work worthy young younger
	youngest
`);

export const modifiers = wordList(`
	academic acoustic active adaptive angular anti artificial artistic atomic automatic cellular chaotic circular
	classic cognitive commercial cosmic deterministic digital dimensional discriminative domestic dynamic economic
	elastic electric electromagnetic electronic generative genetic gravitational historic horizontal hyper
	interactive kinetic linear linguistic lunar magnetic micro molecular multi nano national neural neuro neutral non
	nonlinear nuclear organic passive polar poly pre probabilistic proto pseudo quasi radioactive random reactive
	realistic recursive scientific semantic semi sequential social solar spatial spectral static stellar stochastic synthetic
	temporal thermal toxic ultra vertical
`);

export const shortForms = [
	['app', 'application'],
	['lab', 'laboratory'],
	['net', 'network'],
	['stats', 'statistics'],
] as const;
