package page

// The reader knows English sentences. Treaties are printed beside their translations, and
// "de Raad komt met de Partijen bijeen" is no meeting.

// foreignWords are small words of Dutch, French, German and Spanish that English has not.
var foreignWords = WordSet("de het een van dat der zal zullen deze voor niet wordt worden bij ter tot zijn aan dit op na elke ieder iedere geen indien kan welke waarop ertoe nadat onder le la les des du une et dans par pour que est sont und den dem das ein eine mit für von zu el los las del para por y se")

// enoughEnglish are so many small words of English that no sentence in another language has.
const enoughEnglish = 3

// Foreign reports a sentence in another language that is written like English: it has several
// of its small words, and hardly any of English.
func (p *Page) Foreign() bool {
	english := 0
	for i := range p.Words {
		switch p.Words[i].Low {
		case "the", "and", "to", "shall", "that", "with", "by", "for", "at", "were", "this", "from", "its", "will":
			if english++; english == enoughEnglish {
				return false
			}
		}
	}
	foreign := 0
	for i := range p.Words {
		if w := &p.Words[i]; (!w.Upper || i == 0) && foreignWords[w.Low] {
			foreign++
		}
	}
	return foreign >= 2 && foreign > 4*english
}
