package desk

import (
	"context"
	"fmt"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/source"
)

// MadeID is the dossier that [Desk.Make] makes.
const MadeID = "made"

// Make brings a made-up dossier of a size into the record, for tests of speed:
// commitments of invented parties under invented instruments, events, claims of
// three sides, documents that are read until there are as many findings, and a
// story of what a treaty waits for. It is the same each time. Many of the
// findings bear on something, so that a yes puts a claim on file.
func (d *Desk) Make(ctx context.Context, by By, commitments, findings int) error {
	files, texts := madeFiles(commitments, findings)
	read := func(name string, data []byte) (kadesh.Document, error) {
		doc, err := source.Text(name, data)
		if err != nil {
			return kadesh.Document{}, err
		}
		return *doc, nil
	}
	open := func(name string) ([]byte, error) { return []byte(texts[name]), nil }
	made, list := dossier.Parse(files, open, read)
	if list.Failed() {
		return &diag.Fault{Kind: diag.Internal, What: "the made-up dossier has a fault", Why: list[0].Summary + " in " + list[0].Subject.File}
	}
	plan, err := d.Plan(ctx, made, open, kadesh.DayOfTime(by.At))
	if err != nil {
		return err
	}
	if _, err := d.Apply(ctx, by, plan); err != nil {
		return err
	}
	for _, doc := range made.Documents {
		if _, err := d.Add(ctx, by, made.ID, doc.File, []byte(texts[doc.File])); err != nil {
			return err
		}
	}
	return nil
}

// Sizes of the made-up dossier.
const (
	madeActors      = 12
	madeInstruments = 60
	madeFindings    = 53 // of a document
)

// madeNames are the invented parties.
var madeNames = [madeActors]string{"Arlund", "Besmark", "Corvia", "Dalmora", "Estavia", "Fenland", "Gorova", "Halmar", "Istria Minor", "Jorvik", "Kalmia", "Lorraine Minor"}

// madeKinds and madeWorks make the names of the protocols: a reader knows a
// protocol again by its words, not by a number.
var (
	madeKinds = [6]string{"Eastern", "Western", "Northern", "Southern", "Joint", "Mountain"}
	madeWorks = [madeInstruments / len(madeKinds)]string{"Bridges", "Harbours", "Pipelines", "Railways", "Rivers", "Markets", "Crossings", "Forests", "Schools", "Mines"}
)

// madeProtocol is the title of a made-up instrument.
func madeProtocol(i int) string {
	i %= madeInstruments
	return "Protocol on " + madeKinds[i%len(madeKinds)] + " " + madeWorks[i/len(madeKinds)]
}

// madeUnsigned says of which protocols nobody has told that they were signed:
// a yes to a report of it moves a status.
func madeUnsigned(i int) bool { return i%3 == 1 }

// madeFiles are the files of the dossier, in the order of their names as a folder has
// them, and the texts of its documents.
func madeFiles(commitments, findings int) (files []dossier.File, texts map[string]string) {
	var b strings.Builder
	b.WriteString("dossier \"made\" {\n  title   = \"A made-up process\"\n  about   = \"Invented, for tests of speed.\"\n  parties = [actor.P0, actor.P1]\n}\n\n")
	for i, name := range madeNames {
		fmt.Fprintf(&b, "actor \"P%d\" {\n  name = \"%s\"\n  kind = \"state\"\n  side = \"%s\"\n}\n\n", i, name, string(rune('a'+i%3)))
	}
	b.WriteString("actor \"JOINT_COMMISSION\" {\n  name = \"Joint Commission\"\n  kind = \"body\"\n  side = \"c\"\n}\n\n")
	for i, title := range []string{"North", "South", "Elsewhere"} {
		id := string(rune('a' + i))
		fmt.Fprintf(&b, "perspective \"%s\" {\n  title  = \"%s\"\n  letter = \"%s\"\n  hears  = [\"%s\"]\n}\n\n", id, title, title[:1], id)
	}
	for i := range madeInstruments {
		fmt.Fprintf(&b, "instrument \"i%d\" {\n  title   = \"%s\"\n  kind    = \"treaty\"\n  ladder  = \"treaty\"\n  parties = [actor.P%d, actor.P%d]\n  stage \"signed\" {\n    when = happened(event.signed%d)\n  }\n  stage \"in_force\" {\n    when = happened(event.signed%d)\n  }\n}\n\n"+
			"event \"signed%d\" {\n  title  = \"The %s is signed\"\n  type   = \"sign\"\n  source = [actor.P%d, actor.P%d]\n}\n\n", i, madeProtocol(i), i%2, 1+i%(madeActors-1), i, i, i, madeProtocol(i), i%2, 1+i%(madeActors-1))
	}
	b.WriteString("goal \"works\" {\n  title = \"The first works are done\"\n  when  = happened(event.e7) && happened(event.e11)\n}\n\n")
	documents := max(1, (findings+madeFindings-1)/madeFindings)
	story, texts := madeStory()
	for i := range documents {
		name := fmt.Sprintf("texts/d%d.txt", i)
		texts[name] = madeText(i)
		fmt.Fprintf(&b, "document \"d%d\" {\n  file      = \"%s\"\n  side      = \"%s\"\n  published = \"%d-%02d-%02d\"\n}\n\n", i, name, string(rune('a'+i%3)), 2024+i%2, i%12+1, i%28+1)
	}
	files = append(files, story, dossier.File{Name: "b.hcl", Text: b.String()})
	return append(files, dossier.File{Name: "c.hcl", Text: madeDuties(commitments)}, dossier.File{Name: "d.hcl", Text: madeTold(commitments, documents)}), texts
}

// madeText is a document of madeFindings findings.
func madeText(i int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "Report %d of the joint commission, %d %s %d\n\n", i, i%28+1, []string{"May", "June", "July"}[i%3], 2024+i%2)
	for k := range 4 {
		n := i*4 + k
		fmt.Fprintf(&b, "The Parties shall open crossing number %d within %d days. ", n, 10+n%80)
		fmt.Fprintf(&b, "On %d June 2024 the Parties signed the %s. ", n%28+1, madeProtocol(n))
		if k == 3 {
			fmt.Fprintf(&b, "The Joint Commission said that the Parties signed the %s.\n\n", madeProtocol(n+1))
			continue
		}
		fmt.Fprintf(&b, "The Joint Commission said that the Parties will not close road number %d.\n\n", n)
	}
	b.WriteString("The works were done. The works were not done.\n")
	return b.String()
}

func madeDuties(n int) string {
	var b strings.Builder
	for i := range n {
		wait := ""
		if i%10 > 0 {
			wait = fmt.Sprintf("  precondition = fulfilled(commitment.k%d)\n", i-1)
		}
		from, to := i%2, 1-i%2
		if i%7 == 3 {
			to = 2 + i%(madeActors-2)
		}
		fmt.Fprintf(&b, "event \"e%d\" {\n  title = \"Works number %d are done\"\n}\n\ncommitment \"k%d\" {\n  title      = \"Do works number %d\"\n  instrument = instrument.i%d\n  obligors   = [actor.P%d]\n  obligees   = [actor.P%d]\n  act        = \"do the works with number %d\"\n%s  done_when  = happened(event.e%d)\n  deadline {\n    by = \"%d-%02d-%02d\"\n  }\n}\n\n",
			i, i, i, i, i%madeInstruments, from, to, i, wait, i, 2025+i%3, i%12+1, i%28+1)
	}
	return b.String()
}

func madeTold(commitments, documents int) string {
	var b strings.Builder
	for i := range madeInstruments {
		if madeUnsigned(i) {
			continue
		}
		fmt.Fprintf(&b, "claim \"s%d\" {\n  affirms  = happened(event.signed%d)\n  document = document.d%d\n  quote    = \"The works were done\"\n  date     = \"2024-%02d-01\"\n}\n\n", i, i, i%documents, i%12+1)
	}
	for i := range commitments {
		if i%5 == 4 {
			continue
		}
		verb, quote := "affirms", "The works were done"
		if i%7 == 3 {
			verb, quote = "denies ", "The works were not done"
		}
		fmt.Fprintf(&b, "claim \"c%d\" {\n  %s  = happened(event.e%d)\n  document = document.d%d\n  quote    = \"%s\"\n  date     = \"2025-%02d-%02d\"\n}\n\n", i, verb, i, i%documents, quote, i%12+1, i%28+1)
		if i%11 == 5 {
			fmt.Fprintf(&b, "claim \"o%d\" {\n  denies   = happened(event.e%d)\n  document = document.d%d\n  quote    = \"The works were not done\"\n  date     = \"2026-%02d-%02d\"\n}\n\n", i, i, (i+1)%documents, i%12+1, i%28+1)
		}
	}
	return b.String()
}
