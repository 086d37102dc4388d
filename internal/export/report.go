package export

import (
	"bytes"
	"fmt"
	"html/template"
	"io"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/view"
)

// reportStyle is the style of a report on paper and screen: the words of sources
// in serif, all else in sans, as on the pages.
const reportStyle = `
@page{margin:20mm 18mm}
:root{--paper:#fbfaf6;--paper-2:#f3f1ea;--ink:#16191c;--ink-2:#3f464b;--ink-3:#5b6368;--line:#dad6ca;--line-2:#858277;--accent:#0a4a56;--true:#1b6546;--false:#9c2f25;--unknown:#565e64;--contested:#774f00}
body{margin:0 auto;max-width:46rem;padding:32px 20px;background:#fff;color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic","Noto Sans Armenian","Liberation Sans",Arial,sans-serif;font-variant-numeric:tabular-nums lining-nums}
h1{font-size:27px;line-height:1.22;margin:0 0 6px}h2{font-size:15px;border-top:2px solid var(--ink);padding-top:7px;margin:30px 0 8px}
.stamp{color:var(--ink-3);border-block:1px solid var(--line);padding:6px 0;margin:14px 0}
p{margin:0 0 7px}sup a{color:var(--accent);text-decoration:none}ol{padding-inline-start:2.2em}li{margin:4px 0;color:var(--ink-2);overflow-wrap:anywhere}li::marker{color:var(--ink-3)}
q,.q{font-family:"Iowan Old Style",Palatino,Charter,Georgia,"Noto Serif",serif}
figure{margin:14px 0;overflow-x:auto}figure svg{width:100%;height:auto}text{fill:var(--ink);font-size:13px}
.s{font-size:12px;fill:var(--ink-3)}.s2{font-size:12px;fill:var(--ink-2)}.h{font-weight:650}.mid{text-anchor:middle}.end{text-anchor:end}
.l-ink{stroke:var(--ink);fill:none}.l-hair{stroke:var(--line);fill:none}.l-line{stroke:var(--line-2);fill:none}.l-acc{stroke:var(--accent);fill:none}.s-con{stroke:var(--contested);fill:none}.s-true{stroke:var(--true);fill:none}.s-false{stroke:var(--false);fill:none}.s-unk{stroke:var(--unknown);fill:none}
.f-ink{fill:var(--ink)}.f-acc{fill:var(--accent)}.f-paper{fill:#fff}.f-land{fill:var(--paper-2)}.f-line{fill:var(--line-2)}.f-true{fill:var(--true)}.f-false{fill:var(--false)}.f-unk{fill:var(--unknown)}.f-con{fill:var(--contested)}
@media print{body{padding:0;max-width:none;font-size:11pt}p,li,figure{break-inside:avoid}h2{break-after:avoid}}
`

// reportPage is the HTML form; html/template escapes every word of a source.
var reportPage = template.Must(template.New("report").Funcs(template.FuncMap{"inc": func(i int) int { return i + 1 }}).Parse(`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{.R.Title}}, as of {{.R.AsOf}}</title><style>{{.Style}}</style></head>
<body>
<h1>{{.R.Title}}</h1>
{{with .R.About}}<p>{{.}}</p>{{end}}
<p class="stamp">As of {{.R.AsOf}} · known at {{.R.KnownAt}} · {{.R.SideName}} · kadesh</p>
{{range .Sections}}<h2>{{.Title}}</h2>
{{range .Sentences}}<p>{{.Text}}<sup>{{range $i, $n := .Notes}}{{if $i}} {{end}}<a href="#n{{$n}}">{{$n}}</a>{{end}}</sup></p>
{{end}}{{with .SVG}}<figure>{{.}}</figure>
{{end}}{{end}}<h2>The words behind it</h2>
<ol>{{range $i, $n := .R.Notes}}<li id="n{{inc $i}}">{{with $n.Quote}}<q dir="auto">{{.Words}}</q> {{range $k, $h := .Holders}}{{if $k}}, {{end}}<bdi>{{$h}}</bdi>{{end}}{{if .Holders}}, in {{end}}<bdi>{{or .Publisher .Title .Document}}</bdi>{{with .Published}}, <bdi>{{.}}</bdi>{{end}}{{if .Denies}}; denies it{{end}}{{if .Digest}}; digest, not the original wording{{end}}{{if ne .Basis "documented"}}; {{.Basis}}{{end}}{{with .URL}}. <bdi>{{.}}</bdi>{{end}}{{else}}{{$n.Text}}{{end}}</li>
{{end}}</ol>
</body>
</html>
`))

// reportSection is a section with its figure drawn.
type reportSection struct {
	view.ReportSection
	SVG template.HTML
}

// ReportHTML writes a report that stands alone: figures inside, print styles, no
// script. figures are those of [Figures].
func ReportHTML(w io.Writer, r view.Report, figures []Figure) error {
	var sections []reportSection
	for _, s := range r.Sections {
		section := reportSection{ReportSection: s}
		for _, f := range figures {
			if s.Figure == "" || f.Name != s.Figure {
				continue
			}
			var b bytes.Buffer
			if err := f.Draw(&b, false); err != nil {
				return err
			}
			section.SVG = template.HTML(b.String())
		}
		sections = append(sections, section)
	}
	return reportPage.Execute(w, struct {
		R        view.Report
		Sections []reportSection
		Style    template.CSS
	}{r, sections, reportStyle})
}

// markdown escapes what Markdown would take for markup, and puts s in a line.
func markdown(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	var b strings.Builder
	for _, r := range s {
		if strings.ContainsRune("\\`*_{}[]<>#|~", r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// ReportMarkdown writes a report with footnotes in the form that Pandoc and most
// others read.
func ReportMarkdown(w io.Writer, r view.Report) error {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n", markdown(r.Title))
	if r.About != "" {
		fmt.Fprintf(&b, "%s\n\n", markdown(r.About))
	}
	fmt.Fprintf(&b, "*As of %s. Known at %s. %s.*\n", r.AsOf, r.KnownAt, markdown(r.SideName))
	for _, s := range r.Sections {
		fmt.Fprintf(&b, "\n## %s\n", markdown(s.Title))
		for _, x := range s.Sentences {
			fmt.Fprintf(&b, "\n%s", markdown(x.Text))
			for _, n := range x.Notes {
				fmt.Fprintf(&b, "[^%d]", n)
			}
			b.WriteByte('\n')
		}
	}
	b.WriteByte('\n')
	for i, n := range r.Notes {
		fmt.Fprintf(&b, "[^%d]: %s\n", i+1, markdown(n.Line()))
	}
	_, err := io.WriteString(w, b.String())
	return err
}
