package openpsa

import (
	"bufio"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"strconv"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/diag"
)

var errTooLarge = errors.New("input above the size limit")

// bounded counts what is read of all inputs together.
type bounded struct {
	r    io.Reader
	left *int64
	fail error
}

func (b *bounded) Read(p []byte) (int, error) {
	if *b.left <= 0 {
		b.fail = errTooLarge
		return 0, errTooLarge
	}
	if int64(len(p)) > *b.left {
		p = p[:*b.left]
	}
	n, err := b.r.Read(p)
	*b.left -= int64(n)
	if err != nil && err != io.EOF {
		b.fail = err
	}
	return n, err
}

// latin1 reads ISO-8859-1 as UTF-8: older models are written in it.
type latin1 struct{ r *bufio.Reader }

func (l latin1) Read(p []byte) (int, error) {
	n := 0
	for n+2 <= len(p) {
		c, err := l.r.ReadByte()
		if err != nil {
			return n, err
		}
		n += copy(p[n:], string(rune(c)))
		if l.r.Buffered() == 0 {
			break
		}
	}
	return n, nil
}

func charset(label string, in io.Reader) (io.Reader, error) {
	switch strings.ToLower(label) {
	case "iso-8859-1", "latin1", "us-ascii", "ascii":
		return latin1{bufio.NewReader(in)}, nil
	}
	return nil, fmt.Errorf("encoding %s is not known; save the file as UTF-8", label)
}

// parser reads one file.
type parser struct {
	m     *Model
	dec   *xml.Decoder
	in    *bounded
	limit int64
	file  string
	depth int
	// path and private describe the containers around the current element.
	path    []string
	private []bool
}

func (m *Model) read(in Input, limit int64, left *int64) error {
	// A file tells its size: no need to read it as far as the limit.
	if f, ok := in.Reader.(interface{ Stat() (fs.FileInfo, error) }); ok {
		if info, err := f.Stat(); err == nil && info.Mode().IsRegular() && info.Size() > *left {
			return tooLarge(place{in.Name, 1}, limit)
		}
	}
	b := &bounded{r: in.Reader, left: left}
	p := &parser{m: m, dec: xml.NewDecoder(b), in: b, limit: limit, file: in.Name}
	p.dec.CharsetReader = charset
	start, err := p.start()
	if err != nil {
		return err
	}
	if start == nil {
		return p.bad("give an Open-PSA MEF file", "the file holds no XML element")
	}
	if start.Name.Local != "opsa-mef" {
		return p.bad("give an Open-PSA MEF file; its outermost element is <opsa-mef>", "<%s> is not a model", start.Name.Local)
	}
	if err := p.container(); err != nil {
		return err
	}
	if start, err = p.start(); err == nil && start != nil {
		return p.bad("keep one <opsa-mef> in a file", "<%s> after the end of the model", start.Name.Local)
	}
	return err
}

func (p *parser) here() place {
	line, _ := p.dec.InputPos()
	return place{p.file, line}
}

func (p *parser) bad(next, format string, args ...any) error {
	return invalid(p.here(), next, format, args...)
}

// token gives the next token and refuses what no model needs.
func (p *parser) token() (xml.Token, error) {
	t, err := p.dec.Token()
	if err == io.EOF && p.depth == 0 {
		return nil, io.EOF
	}
	if err != nil {
		return nil, p.readError(err)
	}
	switch t.(type) {
	case xml.Directive:
		return nil, p.bad("remove the <!...> declaration; a model needs none", "document type declarations are refused: they can make a small file grow without end")
	case xml.StartElement:
		if p.depth++; p.depth > maxDepth {
			return nil, p.bad("name inner formulas as gates of their own", "elements are nested more than %d deep", maxDepth)
		}
	case xml.EndElement:
		p.depth--
	}
	return t, nil
}

func (p *parser) readError(err error) error {
	switch {
	case p.in.fail == errTooLarge:
		return tooLarge(p.here(), p.limit)
	case p.in.fail != nil:
		return &diag.Fault{Kind: diag.Unavailable, What: "read " + p.file, Err: p.in.fail}
	}
	why := strings.TrimPrefix(err.Error(), "xml: ")
	if syntax, ok := errors.AsType[*xml.SyntaxError](err); ok {
		why = syntax.Msg
	} else if err == io.EOF || err == io.ErrUnexpectedEOF {
		why = "the file ends in the middle of the model"
	}
	return p.bad("correct the XML at this line", "not well-formed XML: %s", why)
}

func tooLarge(at place, limit int64) error {
	return invalid(at, "split off what does not belong to the fault tree; published models stay below 1 MB",
		"the model is larger than %d bytes", limit)
}

// start gives the next start element; nil at the end of the enclosing element
// or of the file.
func (p *parser) start() (*xml.StartElement, error) {
	for {
		t, err := p.token()
		if err == io.EOF {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
		switch t := t.(type) {
		case xml.StartElement:
			return &t, nil
		case xml.EndElement:
			return nil, nil
		}
	}
}

// skip passes over the rest of the current element.
func (p *parser) skip() error {
	for depth := p.depth; p.depth >= depth; {
		if _, err := p.token(); err != nil {
			return err
		}
	}
	return nil
}

func attribute(e *xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return strings.TrimSpace(a.Value)
		}
	}
	return ""
}

// container reads what stands in a model, fault tree, component or model data.
func (p *parser) container() error {
	for {
		e, err := p.start()
		if err != nil || e == nil {
			return err
		}
		switch e.Name.Local {
		case "define-fault-tree", "define-component":
			err = p.inside(e)
		case "model-data":
			err = p.container()
		case "define-gate", "define-basic-event", "define-house-event", "define-parameter":
			err = p.define(e)
		case "label", "attributes":
			err = p.skip()
		default:
			err = p.bad("leave it out, or expand it into gates and basic events",
				"<%s> is not read, and leaving it out could change the answer", e.Name.Local)
		}
		if err != nil {
			return err
		}
	}
}

func (p *parser) inside(e *xml.StartElement) error {
	name := attribute(e, "name")
	if name == "" {
		return p.bad("add name=\"...\"", "<%s> without a name", e.Name.Local)
	}
	private := attribute(e, "role") == "private" || len(p.private) > 0 && p.private[len(p.private)-1]
	p.path = append(p.path, name)
	p.private = append(p.private, private)
	err := p.container()
	p.path = p.path[:len(p.path)-1]
	p.private = p.private[:len(p.private)-1]
	return err
}

// define reads one definition and enters it under its key: the name, with the
// containers' path in front when it is private.
func (p *parser) define(e *xml.StartElement) error {
	d := &definition{place: p.here(), name: attribute(e, "name"), scope: strings.Join(p.path, "."), value: false}
	if d.name == "" {
		return p.bad("add name=\"...\"", "<%s> without a name", e.Name.Local)
	}
	role := attribute(e, "role")
	if role == "private" || role == "" && len(p.private) > 0 && p.private[len(p.private)-1] {
		d.name = d.scope + "." + d.name
	}
	if err := p.body(e, d); err != nil {
		return err
	}
	return p.enter(e.Name.Local, d)
}

func (p *parser) enter(kind string, d *definition) error {
	table := p.m.params
	if kind != "define-parameter" {
		for _, t := range []map[string]*definition{p.m.gates, p.m.basics, p.m.houses} {
			if o := t[d.name]; o != nil {
				return duplicate(d, o)
			}
		}
	}
	switch kind {
	case "define-gate":
		table = p.m.gates
		p.m.sequence = append(p.m.sequence, d.name)
	case "define-basic-event":
		table = p.m.basics
		p.m.basicKeys = append(p.m.basicKeys, d.name)
	case "define-house-event":
		table = p.m.houses
	}
	if o := table[d.name]; o != nil {
		return duplicate(d, o)
	}
	table[d.name] = d
	return nil
}

func duplicate(d, first *definition) error {
	return invalid(d.place, "keep one of the two", "%q is defined twice, first at %s", d.name, first.place)
}

// body reads the content of a definition.
func (p *parser) body(e *xml.StartElement, d *definition) error {
	for {
		c, err := p.start()
		if err != nil {
			return err
		}
		if c == nil {
			break
		}
		switch {
		case c.Name.Local == "label" || c.Name.Local == "attributes":
			err = p.skip()
		case d.formula != nil || d.expr != nil:
			err = p.bad("keep one", "%q has more than one content", d.name)
		case e.Name.Local == "define-gate":
			d.formula, err = p.formula(c)
		case e.Name.Local == "define-house-event":
			d.formula, err = p.formula(c)
			if err == nil && d.formula.op != "constant" {
				err = p.bad("write <constant value=\"true\"/> or \"false\"", "house event %q is not a constant", d.name)
			}
		default:
			d.expr, err = p.expr(c)
		}
		if err != nil {
			return err
		}
	}
	switch {
	case e.Name.Local == "define-gate" && d.formula == nil:
		return invalid(d.place, "say what the gate is made of", "gate %q is empty", d.name)
	case e.Name.Local == "define-parameter" && d.expr == nil:
		return invalid(d.place, "give it a value", "parameter %q is empty", d.name)
	case e.Name.Local == "define-house-event" && d.formula != nil:
		d.value = d.formula.value
	}
	return nil
}

func (p *parser) formula(e *xml.StartElement) (*formula, error) {
	f := &formula{place: p.here(), op: e.Name.Local}
	switch f.op {
	case "constant":
		var err error
		if f.value, err = strconv.ParseBool(attribute(e, "value")); err != nil {
			return nil, p.bad("write value=\"true\" or value=\"false\"", "a constant is %q", attribute(e, "value"))
		}
		return f, p.skip()
	case "gate", "basic-event", "house-event", "event":
		if f.name = attribute(e, "name"); f.name == "" {
			return nil, p.bad("add name=\"...\"", "<%s> without a name", f.op)
		}
		if t := attribute(e, "type"); f.op == "event" && t != "" {
			f.op = t
		}
		return f, p.skip()
	case "atleast", "cardinality":
		if err := p.limits(e, f); err != nil {
			return nil, err
		}
	case "and", "or", "not", "xor", "nand", "nor", "iff", "imply":
	default:
		return nil, p.bad("use and, or, not, xor, nand, nor, iff, imply, atleast or cardinality", "<%s> is not a known formula", f.op)
	}
	for {
		c, err := p.start()
		if err != nil {
			return nil, err
		}
		if c == nil {
			return f, f.checkArity()
		}
		a, err := p.formula(c)
		if err != nil {
			return nil, err
		}
		f.args = append(f.args, a)
	}
}

// limits reads min and max of a counting formula.
func (p *parser) limits(e *xml.StartElement, f *formula) error {
	var err error
	if f.min, err = strconv.Atoi(attribute(e, "min")); err != nil || f.min < 0 {
		return p.bad("add min=\"...\"", "<%s> needs a whole number min", f.op)
	}
	if f.op == "atleast" {
		return nil
	}
	if f.max, err = strconv.Atoi(attribute(e, "max")); err != nil || f.max < f.min {
		return p.bad("add max=\"...\"", "<cardinality> needs a whole number max, not below min")
	}
	return nil
}

func (f *formula) isReference() bool { return f.name != "" }

func (f *formula) checkArity() error {
	least, most := 1, math.MaxInt
	switch f.op {
	case "not":
		most = 1
	case "iff", "imply":
		least, most = 2, 2
	case "xor":
		least = 2
	case "atleast", "cardinality":
		least = max(1, f.min)
	}
	if f.min > 0 && len(f.args) > maxCounted {
		return invalid(f.place, "count groups first, in gates of their own", "<%s> over more than %d arguments", f.op, maxCounted)
	}
	if len(f.args) < least || len(f.args) > most {
		return invalid(f.place, "add or remove arguments", "<%s> has %d argument(s)", f.op, len(f.args))
	}
	return nil
}
