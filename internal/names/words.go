package names

import "strings"

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

// bodyHead are the last words of organisations' names, placeHead those of
// places, otherHead those of names of anything else.
var (
	bodyHead = set(`group commission committee council court parliament assembly ministry agency organization organisation union league army
		forces force party church university college school institute institution foundation association alliance federation front movement corporation
		corp corp. company co. inc inc. ltd ltd. llc plc ag gmbh bank fund department office mission secretariat tribunal board congress senate
		administration news times post journal herald tribune gazette press telegraph guardian radio television network channel society guard police navy
		brigade battalion center centre airlines airways air motors records entertainment studios pictures productions industries holdings partners
		insurance systems technologies software electronics pharmaceuticals energy oil gas petroleum telecom communications media magazine review
		daily weekly club fc united team band orchestra choir academy laboratory lab laboratories hospital clinic museum library academy
		democrats republicans conservatives socialists nazis liberals org service services bureau authority trust initiative coalition
		confederation chamber cabinet treasury exchange syndicate cartel militia brotherhood order consortium unit corps regiment fleet squadron
		environment conservatory express courant bid administrations supply solutions labs`)
	placeHead = set(`river lake mountain mountains street road avenue boulevard lane island islands sea ocean bay gulf valley park county city province
		state states district bridge airport square palace castle cathedral theatre theater stadium hall tower station peninsula desert coast canal beach hill hills
		house plaza mall village town township territory region oblast delta strait straits falls springs heights garden gardens forest woods harbor harbour port fort
		basin plateau glacier reef cape point ridge pass creek pond cemetery temple mosque abbey monastery zoo farm ranch highway way municipality prefecture canton`)
	// stateHead end the names of states of old, which act, and of states of now.
	stateHead = set(`republic kingdom empire emirate sultanate principality caliphate dynasty`)
	// placeNoun and bodyNoun are nouns behind a name that tell what it is of.
	placeNoun = set(`region county district river coast area province city island lowland valley town village street border peninsula mountain suburb neighbourhood
		neighborhood airport port oblast state territory beach bay plain desert frontier highlands outskirts mountains islands`)
	bodyNoun = set(`spokesman spokeswoman spokesperson executive customer cardholder share shareholder employee worker official chief ceo founder subsidiary staff
		headquarters website group company party team band fan player coach supporter leader member candidate lawmaker`)
	// alone are heads of names that name nothing without more.
	alone = set(`government bank council cabinet treaty convention century gate reign plaza river lake community state states constitution islam
		christianity christian muslim jewish jew jews catholic protestant orthodox buddhist hindu west east north south capitol first lady no. jr. renaissance reformation
		enlightenment brexit income simple select song summer winter spring autumn`)
	placeFirst = set(`mount lake fort cape port saint st. san santa são isle gulf bay rio casa`)
	otherHead  = set(`war wars act treaty prize award awards cup olympics games day festival revolution bible christmas championship championships tour series
		trophy medal agreement accord convention declaration charter law code bill amendment plan pact summit conference century age era period
		operation theory syndrome disease virus windows android album song film movie show novel book edition model`)
	// title are words before a person's name that are not part of it.
	title = set(`duke duchess earl baron count countess president presidents prime minister ministers chancellor king queen prince princess emperor empress sultan emir pope cardinal bishop archbishop father
		mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady dame sen sen. senator rep rep. representative gov gov. governor mayor gen gen. general
		col col. colonel lt lt. capt capt. captain maj major sgt sgt. sergeant admiral commander judge justice chief secretary ambassador director chairman chairwoman
		coach rev rev. reverend sheikh ayatollah hon hon. attorney deputy vice officer detective inspector h.e.`)
	// notName are capitalised words that name nothing by themselves; common are
	// capitalised words that stand in no name.
	notName = set(`january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday
		sunday christmas easter ramadan god internet web english french german spanish arabic chinese latin russian bc ad b.c. a.d. am pm tv dna ceo pc dvd usb
		gdp hiv aids covid-19 covid ok id i oscar oscars`)
	common   = set(`january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday i`)
	quarter  = set(`new great greater outer inner north south east west northern southern eastern western upper lower central old`)
	particle = set(`de da di del della von van der den bin ibn al el la le du dos das al- ter ten`)
)

// company are names of companies and clubs that no last word tells.
var company = func() map[string]bool {
	m := map[string]bool{}
	for n := range strings.SplitSeq("Microsoft|Google|Apple|Amazon|Facebook|Meta|Twitter|YouTube|Netflix|Samsung|Huawei|Sony|Nokia|Ericsson|Siemens|Philips|IBM|Intel|Oracle|Cisco|Dell|HP|Nvidia|Tesla|Boeing|Airbus|Lockheed Martin|Raytheon|Toyota|Honda|Nissan|Hyundai|Kia|Volkswagen|VW|BMW|Audi|Mercedes|Daimler|Porsche|Ford|GM|General Motors|Chrysler|Fiat|Renault|Peugeot|Volvo|Ferrari|Uber|Lyft|Airbnb|Slack|Zoom|Spotify|TikTok|Instagram|WhatsApp|LinkedIn|Snapchat|Reddit|Wikipedia|Alibaba|Tencent|Baidu|Xiaomi|Lenovo|Walmart|Tesco|Sainsbury|Ikea|IKEA|Starbucks|McDonald|McDonalds|Coca-Cola|Pepsi|PepsiCo|Nestle|Nestlé|Unilever|Pfizer|Moderna|AstraZeneca|Novartis|Roche|Bayer|Merck|Shell|BP|Exxon|ExxonMobil|Chevron|Total|Eni|Gazprom|Rosneft|Lukoil|Aramco|Petrobras|Goldman Sachs|JPMorgan|Morgan Stanley|Citigroup|HSBC|Barclays|UBS|Credit Suisse|Deutsche Bank|BlackRock|Visa|Mastercard|PayPal|Disney|Pixar|Warner|Paramount|Universal|Reuters|Bloomberg|Forbes|Fortune|Slate|Vox|Politico|Axios|Nike|Adidas|Puma|Zara|Gucci|Prada|Chanel|Real Madrid|Barcelona FC|Arsenal|Chelsea|Liverpool FC|Juventus|Manchester United|Manchester City|Bayern Munich|Lakers|Yankees|Cowboys|Republicans|Democrats|Conservatives|Labour|Tories|Senate|House|Congress|NASCAR|Greenpeace|Oxfam|UNICEF|Ottoman|Nazi|Nazis|Qing|Ming|Habsburg|Hamas|Taliban", "|") {
		m[n] = true
	}
	return m
}()

// inState are the states and provinces that stand behind a city's name.
var inState = func() map[string]bool {
	m := map[string]bool{}
	for n := range strings.SplitSeq("Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia", "|") {
		m[n] = true
	}
	return m
}()

// heading reports a word that takes "of" and a name behind it.
func heading(w string) bool {
	return bodyHead[w] || placeHead[w] || stateHead[w] || w == "isle" || w == "cape" || w == "house" || w == "duke" || w == "bank"
}

// bodyWord reports a word that may stand before "and" or "for" in a body's name.
func bodyWord(w string) bool { return len(w) > 3 && !title[w] }
