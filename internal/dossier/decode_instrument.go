package dossier

import (
	"fmt"

	"github.com/kadesh-dev/kadesh"
)

func (p *parser) instrument(b *block, id string) kadesh.Instrument {
	b.need("title", "kind")
	names := make([]string, len(kadesh.LadderNames))
	for i, l := range kadesh.LadderNames {
		names[i] = string(l)
	}
	in := kadesh.Instrument{ID: id, Title: b.str("title"), Kind: b.word("kind", instrumentKinds, "other"),
		Ladder: kadesh.Ladder(b.word("ladder", names, string(kadesh.LadderPolitical))), Parties: b.refs("parties", "actor"),
		ThirdParties: p.thirdParties(b), Versions: p.versions(b), URL: b.str("url"), Note: b.str("note"), Basis: b.basis()}
	for _, c := range b.children("stage", 1) {
		c.need("when")
		stage := c.label(0)
		p.checkStage(in.Ladder, stage, c.header())
		in.Stages = append(in.Stages, kadesh.StageRule{Stage: stage, When: c.condition("when")})
		c.done()
	}
	for _, name := range relations {
		for _, to := range b.refs(name, "instrument") {
			in.Relations = append(in.Relations, kadesh.Relation{Kind: name, To: kadesh.AddressOf("instrument", to)})
		}
	}
	return in
}

func (p *parser) checkStage(ladder kadesh.Ladder, stage string, at place) {
	if stages := ladder.Stages(); ladder.Rank(stage) < 0 {
		p.fail(at, "K104", fmt.Sprintf("the %s ladder has no stage %q", ladder, stage), "",
			suggest(stage, stages, fmt.Sprintf("its stages are %v", stages)))
	}
}

func (p *parser) thirdParties(b *block) []kadesh.ThirdParty {
	out := []kadesh.ThirdParty{}
	for _, c := range b.children("third_party", 0) {
		c.need("actor", "role")
		out = append(out, kadesh.ThirdParty{Actor: c.ref("actor", "actor"), Role: c.word("role", thirdRoles, "observer"), Word: c.str("word")})
		c.done()
	}
	return out
}

func (p *parser) commitment(b *block, id string) kadesh.Commitment {
	b.need("title", "obligors", "act")
	c := kadesh.Commitment{ID: id, Title: b.str("title"), Instrument: b.ref("instrument", "instrument"),
		Provision: b.ref("provision", "provision"), Obligors: b.refs("obligors", "actor"), Obligees: b.refs("obligees", "actor"),
		Beneficiaries: b.refs("beneficiaries", "actor"), Modality: b.word("modality", modalities, "obligation"), Act: b.str("act"),
		Precondition: b.condition("precondition"), Trigger: b.condition("trigger"), FromStage: b.str("from_stage"),
		DoneWhen: b.condition("done_when"), ThirdParties: p.thirdParties(b), Continuing: b.flag("continuing"),
		Recurrence: p.recurrence(b), Area: b.word("area", kadesh.IssueAreas, ""), Variances: p.variances(b),
		Note: b.str("note"), Basis: b.basis()}
	for _, d := range b.children("deadline", 0) {
		if c.Deadline != nil {
			p.fail(d.header(), "K006", "a second deadline", "A commitment has one.", "split the commitment")
		}
		c.Deadline = p.deadline(d)
		d.done()
	}
	if e := p.said(b); e != nil && (e.Quote != "" || len(e.Claims) > 0) {
		c.Evidence = e
	}
	return c
}

func (p *parser) deadline(b *block) *kadesh.Deadline {
	d := &kadesh.Deadline{By: b.when("by"), Within: b.duration("within"), Of: b.condition("of"), Blank: b.flag("blank"), Words: b.str("words"),
		WorkingDays: b.number("working_days"), Calendar: b.ref("calendar", "calendar")}
	dated, relative := !d.By.IsZero(), d.Within != kadesh.Duration{} || d.WorkingDays > 0
	if d.WorkingDays < 0 || d.WorkingDays > 100_000 || (d.WorkingDays > 0) != (d.Calendar != "") || d.WorkingDays > 0 && d.Within != (kadesh.Duration{}) {
		p.fail(b.header(), "K105", "working days want a calendar, and no other length", "", "write working_days = 10 and calendar = calendar.x")
	}
	if dated == (relative || d.Blank) || d.Blank && relative || relative && d.Of == nil {
		p.fail(b.header(), "K105", "this deadline does not say when",
			"A deadline has either by, or within and of, or blank with of.", "write by = \"2026-02-08\", or within = \"P6M\" and of = happened(event.x)")
	}
	return d
}

func (p *parser) versions(b *block) []kadesh.Version {
	var out []kadesh.Version
	for _, c := range b.children("version", 1) {
		out = append(out, kadesh.Version{ID: c.label(0), Status: c.word("status", statuses, "draft"), When: c.when("when"),
			Document: c.ref("document", "document"), Follows: c.str("follows"), From: c.refs("from", "instrument"),
			Languages: c.words("languages"), Prevails: c.str("prevails"), Note: c.str("note"), Basis: c.basis()})
		c.done()
	}
	return out
}

func (p *parser) recurrence(b *block) *kadesh.Recurrence {
	var out *kadesh.Recurrence
	for _, c := range b.children("recurrence", 0) {
		c.need("every")
		out = &kadesh.Recurrence{Every: c.duration("every"), Until: c.when("until"), Words: c.str("words")}
		c.done()
	}
	return out
}

func (p *parser) variances(b *block) []kadesh.Variance {
	var out []kadesh.Variance
	for _, c := range b.children("variance", 0) {
		c.need("text")
		out = append(out, kadesh.Variance{Kind: c.word("kind", variances, "scope"), Text: c.str("text"), Evidence: p.said(c)})
		c.done()
	}
	return out
}
