package source_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/source"
)

// TestKinds tells texts that bind from reports.
func TestKinds(t *testing.T) {
	for text, want := range map[string]kadesh.DocumentKind{
		"Statement by the Contact Group on the ceasefire\nMINSK, 2 March. The Group calls on the sides to hold their fire.":                                                                                    kadesh.DocumentStatement,
		"A treaty of peace and friendship, made and concluded between A, on the part of the United States, and B.\nThere shall be peace. Prisoners shall go home.":                                             kadesh.DocumentTreaty,
		"The minister said on Tuesday that the agreement shall stand. He said the treaty was near, according to Reuters, and told reporters more.":                                                             kadesh.DocumentNews,
		"PROTOCOL TO THE CONVENTION\nThe Parties to this Protocol, being parties to the Convention, have agreed as follows: each Party shall report.":                                                          kadesh.DocumentAgreement,
		"REPORT BY\nTHE CHAIR\nON THE STATUS OF IMPLEMENTATION OF THE AGREEMENT\nThe Parties to this Agreement, on behalf of the Government, shall meet. They shall vote. They shall pay. In witness whereof.": kadesh.DocumentNews,
		"Resolution 2429 (2018)\n\nThe Security Council,\n\nRecalling its resolutions,\n\n1. Demands that all parties cease fire;\n\n2. Decides to remain seized of the matter.\n":                             kadesh.DocumentLaw,
		"Resolution 60/1\n\nThe General Assembly,\n\nRecalling its resolutions,\n\n1. Welcomes the report;\n\n2. Requests the Secretary-General to report to it.\n":                                            kadesh.DocumentStatement,
		"The Security Council, meeting on Monday, heard reports.\n\n1. Calls grew louder.\n\n2. Requests piled up, he said.\n":                                                                                 kadesh.DocumentNews,
		"The agreement between Armenia and Azerbaijan was initialled in Washington. Baku waits for a referendum. Yerevan rejects this.":                                                                        kadesh.DocumentNews,
		"The preliminary agreement of the treaty between the two countries is not the end. It lays the groundwork for signing in 2026.":                                                                        kadesh.DocumentNews,
		"A memorandum of understanding between Ethiopia and Somaliland has angered Mogadishu. Somalia will not accept it, its president said.":                                                                 kadesh.DocumentNews,
		"The joint statement by the two ministers was met with anger in Baku. Opposition leaders called it a surrender.":                                                                                       kadesh.DocumentNews,
		"A statement from the White House drew criticism in Tehran. The foreign minister called it an insult.":                                                                                                 kadesh.DocumentNews,
		"Article 5 of the treaty says that an attack on one is an attack on all. Poland invoked Article 4 last week.":                                                                                          kadesh.DocumentNews,
		"1. Who won? Analysts say Baku did.\n2. Who lost? Moscow, they say.\n3. What next? A referendum.":                                                                                                      kadesh.DocumentNews,
		"Article 7\n\nThe Commission meets once a year.\n\nArticle 8\n\nIts costs are borne by both sides.\n":                                                                                                  kadesh.DocumentAgreement,
		"ARTICLE 3.\r\n\r\nSaid tribe agree to leave said lands, and said Indians are to receive said sum.\r\n\r\nARTICLE 4.\r\n\r\nThey shall go.":                                                            kadesh.DocumentAgreement,
		"4. (1) Each side will name an engineer.\n(2) They will meet.\n5. This Agreement will end in May.\n":                                                                                                   kadesh.DocumentAgreement,
		"We, the Heads of State of A and B, met in Washington on 8 August. We agreed to go on.":                                                                                                                kadesh.DocumentStatement,
		"I have the honour to propose that our Governments open the border, and that your reply shall constitute an agreement. It shall be open.":                                                              kadesh.DocumentAgreement,
	} {
		d, err := source.Text("x.txt", []byte(text))
		if err != nil || d.Kind != want {
			t.Errorf("%.40q: %s %v, want %s", text, d.Kind, err, want)
		}
	}
}

// TestKindsOfTreaties holds that few of the old and new treaties beside the
// repository are taken for news.
func TestKindsOfTreaties(t *testing.T) {
	paths, _ := filepath.Glob(filepath.Join("..", "..", "..", "shared", "data", "agreement-texts", "*.txt"))
	if len(paths) == 0 {
		t.Skip("no ../shared/data: kinds of treaties not measured")
	}
	news := 0
	for _, path := range paths {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		d, err := source.Text(filepath.Base(path), b)
		if err != nil {
			t.Fatal(err)
		}
		if d.Kind == kadesh.DocumentNews {
			news++
		}
	}
	t.Logf("%d of %d taken for news", news, len(paths))
	if news*8 > len(paths) {
		t.Errorf("%d of %d treaties and papers of state are taken for news", news, len(paths))
	}
}

// TestStrayZero reads a long text into which a zero byte got; a short one with it,
// or one with many, is taken for binary data.
func TestStrayZero(t *testing.T) {
	words := strings.Repeat("The Parties shall meet. ", 1000)
	for text, opens := range map[string]bool{words + "\x00" + words: true, words + "\x00\x00\x00\x00\x00\x00" + words: false, "The Parties \x00 shall meet.": false} {
		d, err := source.Text("x.txt", []byte(text))
		if opens != (err == nil) {
			t.Errorf("%d bytes: %v, want opened %v", len(text), err, opens)
		}
		if err == nil && d.Text != text {
			t.Errorf("%d bytes: the text has changed", len(text))
		}
	}
}
