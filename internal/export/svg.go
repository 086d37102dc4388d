package export

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"
)

// figureStyle makes a figure stand alone: the tokens and classes of the pages'
// stylesheet that figures use, light and dark by the reader's system.
const figureStyle = `<style>
svg{--paper:#fbfaf6;--paper-2:#f3f1ea;--ink:#16191c;--ink-2:#3f464b;--ink-3:#5b6368;--line:#dad6ca;--line-2:#858277;--accent:#0a4a56;--true:#1b6546;--false:#9c2f25;--unknown:#565e64;--contested:#774f00;
background:var(--paper);font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;font-variant-numeric:tabular-nums lining-nums}
@media (prefers-color-scheme:dark){svg{--paper:#14181a;--paper-2:#1b2023;--ink:#ebe8df;--ink-2:#c3c5c1;--ink-3:#9ba2a4;--line:#30373a;--line-2:#737c80;--accent:#86c5cd;--true:#79c4a0;--false:#ec9788;--unknown:#a5adb2;--contested:#dcb460}}
text{fill:var(--ink);font-size:13px}.s{font-size:12px;fill:var(--ink-3)}.s2{font-size:12px;fill:var(--ink-2)}.h{font-weight:650}.mid{text-anchor:middle}.end{text-anchor:end}
.l-ink{stroke:var(--ink);fill:none}.l-hair{stroke:var(--line);fill:none}.l-line{stroke:var(--line-2);fill:none}.l-acc{stroke:var(--accent);fill:none}.s-con{stroke:var(--contested);fill:none}
.s-true{stroke:var(--true);fill:none}.s-false{stroke:var(--false);fill:none}.s-unk{stroke:var(--unknown);fill:none}
.f-true{fill:var(--true)}.f-false{fill:var(--false)}.f-unk{fill:var(--unknown)}.f-con{fill:var(--contested)}.f-line{fill:var(--line-2)}.f-land{fill:var(--paper-2)}
.halo{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
.f-ink{fill:var(--ink)}.f-acc{fill:var(--accent)}.f-paper{fill:var(--paper)}
</style>
`

// figureWidth is the width of every figure.
const figureWidth = 760

// drawing gathers the parts of a figure; its height is known at the end.
type drawing struct {
	body  strings.Builder
	defs  string
	title string
	desc  []string
	// name makes the ids of this figure.
	name string
	// width is that of the figure, 0 for the usual one.
	width int
	y     int
}

// wide is the width of the figures that fill the column.
const wide = 1176

func (d *drawing) across() int {
	if d.width == 0 {
		return figureWidth
	}
	return d.width
}

// text escapes s for XML; what XML cannot hold becomes the replacement mark.
func text(s string) string {
	var b strings.Builder
	// A strings.Builder never fails.
	_ = xml.EscapeText(&b, []byte(s))
	return b.String()
}

func (d *drawing) addf(format string, args ...any) { fmt.Fprintf(&d.body, format+"\n", args...) }

// put writes a line of text; class may be empty.
func (d *drawing) put(x, y int, class, s string) {
	if class != "" {
		class = ` class="` + class + `"`
	}
	d.addf(`<text x="%d" y="%d"%s>%s</text>`, x, y, class, text(s))
}

// paragraph writes wrapped lines and returns how many there are.
func (d *drawing) paragraph(x, y, width int, class, s string) int {
	lines := wrap(s, width)
	for i, l := range lines {
		d.put(x, y+17*i, class, l)
	}
	return len(lines)
}

func (d *drawing) line(class string, x1, y1, x2, y2 int, more string) {
	if more != "" {
		more = " " + more
	}
	d.addf(`<path class="%s" d="M%d %dL%d %d"%s/>`, class, x1, y1, x2, y2, more)
}

// head writes the question's title, and what is said of it.
func (d *drawing) head(title string, said ...string) {
	d.title, d.desc = title, said
	d.line("l-ink", 0, 1, d.across(), 1, `stroke-width="2"`)
	d.y = 22 + 17*(d.paragraph(0, 22, d.across(), "h", title)-1)
	for _, s := range said {
		d.y += 17 * d.paragraph(0, d.y+18, d.across(), "s2", s)
	}
	d.y += 16
}

// notes writes small print below.
func (d *drawing) notes(all ...string) {
	for _, s := range all {
		d.y += 17 * d.paragraph(0, d.y+17, d.across(), "s", s)
	}
}

// write prints the figure. Alone, it brings its own style; in a page it takes
// that of the page.
func (d *drawing) write(w io.Writer, alone bool) error {
	height := d.y + 12
	size, style := "", ""
	if alone {
		size, style = fmt.Sprintf(` width="%d" height="%d"`, d.across()+32, height+24), figureStyle
	}
	_, err := fmt.Fprintf(w, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-16 -12 %d %d"%s role="img" aria-labelledby="%s-title %s-desc">
<title id="%s-title">%s</title>
<desc id="%s-desc">%s</desc>
%s%s%s</svg>
`, d.across()+32, height+24, size, d.name, d.name, d.name, text(d.title), d.name, text(strings.Join(d.desc, ". ")), style, d.defs, d.body.String())
	return err
}

// wrap breaks s into lines that fit a width at 13 px, by a cautious mean width
// of a letter; there is always one line. A word longer than the line is cut.
func wrap(s string, width int) []string {
	most := max(8, width*10/68)
	var lines []string
	line := ""
	for _, word := range strings.Fields(s) {
		letters := []rune(word)
		for len(letters) > most {
			if line != "" {
				lines, line = append(lines, line), ""
			}
			lines, letters = append(lines, string(letters[:most])), letters[most:]
		}
		word = string(letters)
		switch {
		case line == "":
			line = word
		case len([]rune(line))+1+len([]rune(word)) > most:
			lines, line = append(lines, line), word
		default:
			line += " " + word
		}
	}
	if line != "" || len(lines) == 0 {
		lines = append(lines, line)
	}
	return lines
}
