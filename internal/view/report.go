package view

import (
	"fmt"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// Report is a dossier in sentences, each with the words that it rests on.
type Report struct {
	Stamp
	Title    string          `json:"title"`
	About    string          `json:"about"`
	SideName string          `json:"side_name"`
	Sections []ReportSection `json:"sections"`
	// Notes are the footnotes, numbered from 1 in this order.
	Notes []ReportNote `json:"notes"`
}

// ReportSection is a heading with its sentences.
type ReportSection struct {
	Title     string           `json:"title"`
	Sentences []ReportSentence `json:"sentences"`
	// Figure is the name of a figure that belongs here, empty for none.
	Figure string `json:"figure"`
}

// ReportSentence is a sentence with the numbers of its footnotes; there is at
// least one.
type ReportSentence struct {
	Text  string       `json:"text"`
	Value kadesh.Truth `json:"value"`
	Notes []int        `json:"notes"`
}

// ReportNote is a quote, or says that nothing is on file.
type ReportNote struct {
	// Quote is null when nothing is on file, and Text says so.
	Quote *Quote `json:"quote"`
	Text  string `json:"text"`
}

// quotesShown bounds the footnotes of a sentence, one way or the other.
const quotesShown = 4

// ReportOf writes the report of a day.
// Errors: a proof that the checker refuses.
// Cost: a proof for each goal, instrument and commitment.
func ReportOf(w *standing.World, day kadesh.Day) (Report, error) {
	s := StatusOf(w, day)
	r := Report{Stamp: s.Stamp, Title: w.Dossier.Title, About: w.Dossier.About, SideName: sideName(w), Sections: []ReportSection{}, Notes: []ReportNote{}}
	b := BriefingOf(w, day)
	if err := r.section(w, day, "What stands", "", b.goalAddresses(), func(a kadesh.Address) string {
		g, _ := w.Dossier.Goal(a.ID())
		return fmt.Sprintf("%s: %s.", g.Title, w.At(g.When, day))
	}); err != nil {
		return r, err
	}
	instruments := map[kadesh.Address]string{}
	var order []kadesh.Address
	for _, in := range s.Instruments {
		a := kadesh.AddressOf("instrument", in.ID)
		order = append(order, a)
		instruments[a] = fmt.Sprintf("%s: %s.", in.Title, stageWords(in))
	}
	if err := r.section(w, day, "Instruments and their stage", "timeline", order, func(a kadesh.Address) string { return instruments[a] }); err != nil {
		return r, err
	}
	commitments := map[kadesh.Address]string{}
	order = nil
	for _, c := range s.Commitments {
		a := kadesh.AddressOf("commitment", c.ID)
		order = append(order, a)
		commitments[a] = commitmentWords(w, c)
	}
	if err := r.section(w, day, "Who owes what to whom", "owes", order, func(a kadesh.Address) string { return commitments[a] }); err != nil {
		return r, err
	}
	return r, r.differences(w, day)
}

func (b Briefing) goalAddresses() []kadesh.Address {
	var out []kadesh.Address
	for _, g := range b.Goals {
		out = append(out, kadesh.AddressOf("goal", g.ID))
	}
	return out
}

func sideName(w *standing.World) string {
	if w.Side.ID == "all" || w.Side.Title == "" {
		return "all sides, none merged"
	}
	return w.Side.Title + " alone"
}

func stageWords(in InstrumentStatus) string {
	words := spaced(in.Stage)
	if in.Stage == "unknown" {
		words = "no stage is on file"
	} else if in.StageSince != nil {
		words += " since " + in.StageSince.String()
	}
	if in.Value == kadesh.Contested {
		words += ", contested"
	}
	return words
}

func commitmentWords(w *standing.World, c CommitmentStatus) string {
	name := func(ids []string) string {
		var out []string
		for _, id := range ids {
			out = append(out, w.Dossier.TitleOf(kadesh.AddressOf("actor", id)))
		}
		return strings.Join(out, ", ")
	}
	due := "no date can be named"
	if !c.Due.IsZero() {
		due = "due " + c.Due.String()
	}
	to := ""
	if len(c.To) > 0 {
		to = " to " + name(c.To)
	}
	return fmt.Sprintf("%s%s: %s (%s). State: %s; met or kept: %s; %s.", name(c.By), to, c.Title, c.Modality, spaced(string(c.State)), c.Value, due)
}

// section writes one sentence for each thing, with the words of its proof.
func (r *Report) section(w *standing.World, day kadesh.Day, title, figure string, things []kadesh.Address, words func(kadesh.Address) string) error {
	if len(things) == 0 {
		return nil
	}
	s := ReportSection{Title: title, Figure: figure, Sentences: []ReportSentence{}}
	for _, a := range things {
		why, err := WhyOf(w, a, day)
		if err != nil {
			return err
		}
		quotes := leaves(why.ToldTrue, nil)
		quotes = append(quotes[:min(len(quotes), quotesShown)], first(leaves(why.ToldFalse, nil), quotesShown)...)
		quotes = append(quotes, why.Words...)
		if len(quotes) == 0 {
			for _, m := range why.Frontier {
				if m.LastHeard != nil {
					quotes = append(quotes, *m.LastHeard)
				}
			}
		}
		s.Sentences = append(s.Sentences, ReportSentence{Text: words(a), Value: why.Value, Notes: r.note(first(quotes, 2*quotesShown))})
	}
	r.Sections = append(r.Sections, s)
	return nil
}

// differences writes what sides say otherwise, each with its words.
func (r *Report) differences(w *standing.World, day kadesh.Day) error {
	p, err := PerspectivesOf(w, day)
	if err != nil {
		return err
	}
	s := ReportSection{Title: "Who says otherwise", Sentences: []ReportSentence{}}
	for _, row := range p.Rows {
		if row.Relation != "differ" {
			continue
		}
		var said []string
		var quotes []Quote
		for i, c := range row.Cells {
			if len(c.Quotes) > 0 {
				said = append(said, p.Sides[i].Title+": "+c.Value.String())
				quotes = append(quotes, first(c.Quotes, 2)...)
			}
		}
		s.Sentences = append(s.Sentences, ReportSentence{Text: row.Text + ". " + strings.Join(said, "; ") + ".", Value: kadesh.Contested, Notes: r.note(quotes)})
	}
	if len(s.Sentences) > 0 {
		r.Sections = append(r.Sections, s)
	}
	return nil
}

// note numbers the quotes of a sentence; without any it says so.
func (r *Report) note(quotes []Quote) []int {
	out := []int{}
	for _, q := range quotes {
		at := slices.IndexFunc(r.Notes, func(n ReportNote) bool {
			return n.Quote != nil && n.Quote.Words == q.Words && n.Quote.Document == q.Document && n.Quote.Denies == q.Denies
		})
		if at < 0 {
			at = len(r.Notes)
			r.Notes = append(r.Notes, ReportNote{Quote: &q})
		}
		if !slices.Contains(out, at+1) {
			out = append(out, at+1)
		}
	}
	if len(out) == 0 {
		const none = "No report on file tells it either way."
		at := slices.IndexFunc(r.Notes, func(n ReportNote) bool { return n.Text == none })
		if at < 0 {
			at = len(r.Notes)
			r.Notes = append(r.Notes, ReportNote{Text: none})
		}
		out = append(out, at+1)
	}
	return out
}

func first[T any](all []T, n int) []T { return all[:min(len(all), n)] }

// leaves are the quotes of a proof, each once.
func leaves(n *Node, out []Quote) []Quote {
	if n == nil {
		return out
	}
	if n.Source != nil && !slices.ContainsFunc(out, func(q Quote) bool { return q.Claim == n.Source.Claim }) {
		out = append(out, *n.Source)
	}
	for _, c := range n.Children {
		out = leaves(c, out)
	}
	return out
}

// Line is a footnote as one line of text.
func (n ReportNote) Line() string {
	if n.Quote == nil {
		return n.Text
	}
	q := n.Quote
	out := "“" + q.Words + "” "
	if len(q.Holders) > 0 {
		out += strings.Join(q.Holders, ", ") + ", in "
	}
	name := q.Publisher
	if name == "" {
		name = q.Title
	}
	if name == "" {
		name = q.Document
	}
	out += name
	if q.Published != "" {
		out += ", " + q.Published
	}
	if q.Denies {
		out += "; denies it"
	}
	if q.Digest {
		out += "; digest, not the original wording"
	}
	if q.Basis != "" && q.Basis != "documented" {
		out += "; " + q.Basis
	}
	if q.URL != "" {
		out += ". " + q.URL
	}
	return out
}
