package dossier

import (
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
)

// Condition reads a condition that somebody typed, over the things of the
// dossier.
// Errors: Usage, with what is wrong and a near word where there is one.
func (d *Dossier) Condition(text string) (*kadesh.Expr, error) {
	p := newParser(nil, nil)
	p.d, p.files = d, []parsedFile{{"condition", text}}
	if len(text) > 64<<10 || tooDeep(text) != "" {
		return nil, diag.Errorf(diag.Usage, "this condition is too long or nested too deeply")
	}
	parsed, faults := hclsyntax.ParseExpression([]byte(text), "condition", hcl.InitialPos)
	if faults.HasErrors() {
		return nil, diag.Errorf(diag.Usage, "%q is no condition: %s", text, faults[0].Summary)
	}
	e := p.condition(0, fromExpr(text, parsed))
	for _, r := range p.refs.all {
		p.checkReference(r)
	}
	if len(p.diags) > 0 {
		first := p.diags[0]
		return nil, &diag.Fault{Kind: diag.Usage, What: strings.TrimSpace(first.Summary), Next: first.Help}
	}
	return e, nil
}
