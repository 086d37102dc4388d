package main

import (
	"path/filepath"

	"github.com/kadesh-dev/kadesh/internal/diag"
)

// The part of SARIF 2.1.0 that editors and code-scanning services read.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool struct {
			Driver sarifDriver `json:"driver"`
		} `json:"tool"`
		ColumnKind string        `json:"columnKind"`
		Results    []sarifResult `json:"results"`
	}
	sarifDriver struct {
		Name           string      `json:"name"`
		InformationURI string      `json:"informationUri"`
		Rules          []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID string `json:"id"`
	}
	sarifResult struct {
		RuleID           string          `json:"ruleId"`
		Level            string          `json:"level"`
		Message          sarifText       `json:"message"`
		Locations        []sarifLocation `json:"locations"`
		RelatedLocations []sarifLocation `json:"relatedLocations,omitempty"`
	}
	sarifText struct {
		Text string `json:"text"`
	}
	sarifLocation struct {
		PhysicalLocation struct {
			ArtifactLocation struct {
				URI string `json:"uri"`
			} `json:"artifactLocation"`
			Region sarifRegion `json:"region"`
		} `json:"physicalLocation"`
		Message *sarifText `json:"message,omitempty"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn"`
		ByteOffset  int `json:"byteOffset"`
		ByteLength  int `json:"byteLength"`
	}
)

// sarif puts diagnostics into the interchange format of editors.
// Source: OASIS SARIF 2.1.0; columns are counted in code points.
func sarif(list diag.List) sarifLog {
	run := sarifRun{ColumnKind: "unicodeCodePoints", Results: []sarifResult{}}
	run.Tool.Driver = sarifDriver{Name: "kadesh", InformationURI: "https://github.com/kadesh-dev/kadesh/blob/main/docs/errors.md", Rules: []sarifRule{}}
	known := map[string]bool{}
	for _, d := range list {
		if !known[d.Code] {
			known[d.Code] = true
			run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, sarifRule{d.Code})
		}
		text := d.Summary
		for _, more := range []string{d.Detail, d.Help} {
			if more != "" {
				text += "\n" + more
			}
		}
		r := sarifResult{RuleID: d.Code, Level: string(d.Severity), Message: sarifText{text}, Locations: []sarifLocation{}}
		if d.Subject != nil {
			r.Locations = append(r.Locations, sarifAt(*d.Subject))
		}
		for _, p := range d.Related {
			at := sarifAt(p)
			at.Message = &sarifText{p.Label}
			r.RelatedLocations = append(r.RelatedLocations, at)
		}
		run.Results = append(run.Results, r)
	}
	return sarifLog{Schema: "https://json.schemastore.org/sarif-2.1.0.json", Version: "2.1.0", Runs: []sarifRun{run}}
}

func sarifAt(p diag.Place) sarifLocation {
	var l sarifLocation
	l.PhysicalLocation.ArtifactLocation.URI = filepath.ToSlash(p.File)
	l.PhysicalLocation.Region = sarifRegion{p.Line, p.Column, p.Start, p.End - p.Start}
	return l
}
