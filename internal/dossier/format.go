package dossier

import (
	"bytes"
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hashicorp/hcl/v2/hclwrite"

	"github.com/kadesh-dev/kadesh/internal/diag"
)

// Format puts a file into its canonical form: two blanks of indent, equal signs
// in line, one empty line between blocks, no blank at a line's end. Comments
// stay where they are, and formatting twice changes nothing more.
// Errors: Invalid, when the file is no HCL; it is left alone then.
func Format(name, text string) (string, error) {
	if why := tooDeep(text); why != "" {
		return text, &diag.Fault{Kind: diag.Invalid, What: name + ": " + why, Next: "give parts of the condition a name"}
	}
	if !utf8.ValidString(text) { // which the parser lets pass in some places
		return text, &diag.Fault{Kind: diag.Invalid, What: name + " is not UTF-8", Next: "convert it, for example with iconv -t utf-8; kadesh check shows the place"}
	}
	if _, faults := hclsyntax.ParseConfig([]byte(text), name, hcl.InitialPos); faults.HasErrors() {
		return text, &diag.Fault{Kind: diag.Invalid, What: name + " is no HCL", Err: faults, Next: "kadesh check shows the place"}
	}
	formatted := hclwrite.Format([]byte(text))
	for range 4 { // alignment may take another turn after lines have moved
		again := spaced(hclwrite.Format(formatted))
		if bytes.Equal(again, formatted) {
			break
		}
		formatted = again
	}
	return string(formatted), nil
}

// spaced puts one empty line between blocks, takes away those beyond one, and
// ends the file with one line end.
func spaced(text []byte) []byte {
	var out []byte
	blank := 0
	lines := bytes.Split(text, []byte("\n"))
	inText := heredocs(text, len(lines))
	for i, line := range lines {
		if !inText[i] {
			line = bytes.TrimRight(line, " \t\r")
		}
		if len(line) == 0 && !inText[i] {
			blank++
			continue
		}
		afterBlock := len(out) > 1 && bytes.HasSuffix(out, []byte("\n}\n"))
		if len(out) > 0 && (blank > 0 || afterBlock) && !inText[i] {
			out = append(out, '\n')
		}
		blank = 0
		out = append(append(out, line...), '\n')
	}
	return out
}

// heredocs marks the lines that are the text of a heredoc: nothing in them is
// ours to change.
func heredocs(text []byte, lines int) []bool {
	in := make([]bool, lines)
	tokens, _ := hclsyntax.LexConfig(text, "", hcl.InitialPos)
	open := 0
	for _, t := range tokens {
		switch t.Type {
		case hclsyntax.TokenOHeredoc:
			open = t.Range.End.Line
		case hclsyntax.TokenCHeredoc:
			for l := open; l <= t.Range.End.Line && l <= lines; l++ {
				in[l-1] = true
			}
		}
	}
	return in
}
