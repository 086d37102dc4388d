package dossier

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// scanner reads the plain part of HCL, which is nearly all that dossiers are
// made of: blocks, attributes, strings without templates, numbers, references,
// lists, objects, calls and the three logical operators.
//
// Whatever else it meets makes it give up, and the file goes to hclsyntax
// (hcl.go), which alone says what is wrong. The two agree on what both read; a
// test and a fuzz target hold them to it. It exists because hclsyntax takes
// eighty seconds and ten gigabytes for a million claims
// (docs/decisions/0004-own-scanner.md).
type scanner struct {
	s     string
	i     int
	depth int
}

// errGiveUp unwinds the scanner; it never leaves this file.
type errGiveUp struct{}

func (s *scanner) giveUp() { panic(errGiveUp{}) }

// scanBlocks calls each for every block of a file, in order. It reports false,
// having called each for some, when the file has anything out of the ordinary.
func scanBlocks(text string, each func(*rawBlock)) (ok bool) {
	if !utf8.ValidString(text) {
		return false
	}
	s := &scanner{s: text}
	defer func() {
		if r := recover(); r != nil {
			if _, gaveUp := r.(errGiveUp); !gaveUp {
				panic(r)
			}
			ok = false
		}
	}()
	for {
		s.space(true)
		if s.i == len(s.s) {
			return true
		}
		start := s.i
		each(s.block(start, s.ident()))
	}
}

// space skips blanks and comments, and line ends when lines is set.
func (s *scanner) space(lines bool) {
	for s.i < len(s.s) {
		switch c := s.s[s.i]; {
		case c == ' ' || c == '\t':
			s.i++
		case c == '\n' && lines:
			s.i++
		case c == '\r' && s.i+1 < len(s.s) && s.s[s.i+1] == '\n':
			s.i++
			if !lines {
				return
			}
		case c == '#' || c == '/' && s.i+1 < len(s.s) && s.s[s.i+1] == '/':
			end := strings.IndexByte(s.s[s.i:], '\n')
			if end < 0 {
				s.i = len(s.s)
				return
			}
			s.i += end
		case c == '/' && s.i+1 < len(s.s) && s.s[s.i+1] == '*':
			s.giveUp()
		default:
			return
		}
	}
}

// lineEnd wants the end of a line, or of the file.
func (s *scanner) lineEnd() {
	s.space(false)
	if s.i == len(s.s) {
		return
	}
	if s.s[s.i] != '\n' {
		s.giveUp()
	}
	s.i++
}

func identStart(c byte) bool {
	return c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

func identPart(c byte) bool { return identStart(c) || c == '-' || c >= '0' && c <= '9' }

func (s *scanner) ident() string {
	start := s.i
	if s.i == len(s.s) || !identStart(s.s[s.i]) {
		s.giveUp()
	}
	for s.i < len(s.s) && identPart(s.s[s.i]) {
		s.i++
	}
	if s.i < len(s.s) && s.s[s.i] >= 0x80 {
		s.giveUp() // HCL knows letters of other scripts; we do not
	}
	return s.s[start:s.i]
}

// block reads what follows the type of a block.
func (s *scanner) block(start int, kind string) *rawBlock {
	b := &rawBlock{kind: kind, start: start, kindEnd: s.i, headerEnd: s.i}
	for {
		s.space(false)
		if s.i == len(s.s) {
			s.giveUp()
		}
		if s.s[s.i] == '{' {
			s.i++
			break
		}
		if s.s[s.i] != '"' {
			s.giveUp()
		}
		b.labels = append(b.labels, s.str())
		b.headerEnd = s.i
	}
	s.body(b)
	b.end = s.i
	s.lineEnd()
	return b
}

// body reads attributes and blocks up to the closing brace.
func (s *scanner) body(b *rawBlock) {
	s.enter()
	defer s.leave()
	s.space(false)
	if s.i < len(s.s) && s.s[s.i] == '}' {
		s.i++
		return
	}
	s.lineEnd()
	for {
		s.space(true)
		if s.i < len(s.s) && s.s[s.i] == '}' {
			s.i++
			return
		}
		start := s.i
		name := s.ident()
		end := s.i
		s.space(false)
		if s.i < len(s.s) && s.s[s.i] == '=' && !strings.HasPrefix(s.s[s.i:], "==") {
			if b.attr(name) != nil {
				s.giveUp()
			}
			s.i++
			s.space(false)
			b.attributes = append(b.attributes, attribute{name, start, end, s.expr(false)})
			s.lineEnd()
			continue
		}
		s.i = end
		b.blocks = append(b.blocks, s.block(start, name))
	}
}

func (s *scanner) enter() {
	if s.depth++; s.depth > maxNesting {
		s.giveUp()
	}
}

func (s *scanner) leave() { s.depth-- }

// expr reads an expression; lines says that line ends do not end it.
func (s *scanner) expr(lines bool) *node {
	return s.chain(lines, nodeOr, "||", func() *node { return s.chain(lines, nodeAnd, "&&", func() *node { return s.unary(lines) }) })
}

// chain reads operands joined by one operator into one node.
func (s *scanner) chain(lines bool, kind nodeKind, operator string, operand func() *node) *node {
	first := operand()
	var n *node
	for {
		end := s.i
		s.space(lines)
		if !strings.HasPrefix(s.s[s.i:], operator) {
			s.i = end
			if lines {
				s.space(true)
			}
			break
		}
		s.i += len(operator)
		s.space(lines)
		if n == nil {
			n = &node{kind: kind, start: first.start, args: []*node{first}}
		}
		n.args = append(n.args, operand())
		n.end = n.args[len(n.args)-1].end
	}
	if n == nil {
		return first
	}
	return n
}

func (s *scanner) unary(lines bool) *node {
	if s.i < len(s.s) && s.s[s.i] == '!' && !strings.HasPrefix(s.s[s.i:], "!=") {
		s.enter()
		defer s.leave()
		start := s.i
		s.i++
		s.space(lines)
		arg := s.unary(lines)
		return &node{kind: nodeNot, start: start, end: arg.end, args: []*node{arg}}
	}
	return s.primary()
}

func (s *scanner) primary() *node {
	if s.i == len(s.s) {
		s.giveUp()
	}
	start := s.i
	switch c := s.s[s.i]; {
	case c == '"':
		text := s.str()
		return &node{kind: nodeString, start: start, end: s.i, text: text}
	case c >= '0' && c <= '9' || c == '-':
		return s.number(start)
	case c == '[':
		return s.list(start, nodeList, "", ']')
	case c == '(':
		n := s.list(start, nodeParen, "", ')')
		if len(n.args) != 1 {
			s.giveUp()
		}
		return n
	case c == '{':
		return s.object(start)
	}
	return s.word(start)
}

// word reads true, false, null, a reference or a call.
func (s *scanner) word(start int) *node {
	name := s.ident()
	if s.i < len(s.s) && s.s[s.i] == '(' {
		n := s.list(start, nodeCall, name, ')')
		return n
	}
	if s.i == len(s.s) || s.s[s.i] != '.' {
		switch name {
		case "true", "false":
			return &node{kind: nodeBool, start: start, end: s.i, text: name}
		case "null":
			return &node{kind: nodeNull, start: start, end: s.i}
		}
	}
	for s.i < len(s.s) && s.s[s.i] == '.' {
		s.i++
		if s.i < len(s.s) && s.s[s.i] >= '0' && s.s[s.i] <= '9' {
			for s.i < len(s.s) && s.s[s.i] >= '0' && s.s[s.i] <= '9' {
				s.i++
			}
			if s.i < len(s.s) && (identPart(s.s[s.i]) || s.s[s.i] == '.') {
				s.giveUp()
			}
			break
		}
		s.ident()
	}
	if s.i < len(s.s) && (s.s[s.i] == '[' || s.s[s.i] == '.' || s.s[s.i] == ':') {
		s.giveUp()
	}
	return &node{kind: nodeRef, start: start, end: s.i, text: s.s[start:s.i]}
}

func (s *scanner) number(start int) *node {
	if s.s[s.i] == '-' {
		s.i++
	}
	digitsFrom := s.i
	for s.i < len(s.s) && (s.s[s.i] >= '0' && s.s[s.i] <= '9' || s.s[s.i] == '.') {
		s.i++
	}
	text := s.s[start:s.i]
	if digitsFrom == s.i || s.s[digitsFrom] == '.' || strings.HasSuffix(text, ".") || s.i < len(s.s) && identPart(s.s[s.i]) {
		s.giveUp()
	}
	if _, err := strconv.ParseFloat(text, 64); err != nil {
		s.giveUp()
	}
	return &node{kind: nodeNumber, start: start, end: s.i, text: text}
}

// list reads elements in brackets of any kind, at s.i the opening one.
func (s *scanner) list(start int, kind nodeKind, name string, closing byte) *node {
	s.enter()
	defer s.leave()
	n := &node{kind: kind, start: start, text: name}
	s.i++
	for {
		s.space(true)
		if s.i < len(s.s) && s.s[s.i] == closing {
			s.i++
			n.end = s.i
			return n
		}
		n.args = append(n.args, s.expr(true))
		s.space(true)
		switch {
		case s.i < len(s.s) && s.s[s.i] == ',' && kind != nodeParen:
			s.i++
		case s.i == len(s.s) || s.s[s.i] != closing:
			s.giveUp()
		}
	}
}

func (s *scanner) object(start int) *node {
	s.enter()
	defer s.leave()
	n := &node{kind: nodeObject, start: start}
	s.i++
	for {
		s.space(true)
		if s.i < len(s.s) && s.s[s.i] == '}' {
			s.i++
			n.end = s.i
			return n
		}
		at := s.i
		key := &node{kind: nodeString, start: at}
		if s.i < len(s.s) && s.s[s.i] == '"' {
			key.text = s.str()
		} else {
			key.text = s.ident()
		}
		key.end = s.i
		s.space(false)
		if s.i == len(s.s) || s.s[s.i] != '=' || strings.HasPrefix(s.s[s.i:], "==") {
			s.giveUp()
		}
		s.i++
		s.space(false)
		n.args = append(n.args, key, s.expr(false))
		s.space(false)
		switch {
		case s.i < len(s.s) && (s.s[s.i] == ',' || s.s[s.i] == '\n'):
			s.i++
		case s.i == len(s.s) || s.s[s.i] != '}':
			s.giveUp()
		}
	}
}

// str reads a quoted string without templates.
func (s *scanner) str() string {
	s.i++
	start := s.i
	for s.i < len(s.s) {
		switch s.s[s.i] {
		case '"':
			s.i++
			return s.s[start : s.i-1]
		case '\\':
			return s.escaped(start)
		case '\n', '\r':
			s.giveUp()
		case '$', '%':
			if s.i+1 < len(s.s) && s.s[s.i+1] == '{' {
				s.giveUp()
			}
		}
		s.i++
	}
	s.giveUp()
	return ""
}

// escapes are the escapes of one letter.
var escapes = map[byte]byte{'n': '\n', 'r': '\r', 't': '\t', '"': '"', '\\': '\\'}

func (s *scanner) escaped(start int) string {
	var b strings.Builder
	b.WriteString(s.s[start:s.i])
	for s.i < len(s.s) {
		c := s.s[s.i]
		s.i++
		switch {
		case c == '"':
			return b.String()
		case c == '\n' || c == '\r' || (c == '$' || c == '%') && s.i < len(s.s) && s.s[s.i] == '{':
			s.giveUp()
		case c != '\\':
			b.WriteByte(c)
			continue
		}
		if s.i == len(s.s) {
			s.giveUp()
		}
		e, known := escapes[s.s[s.i]]
		if !known {
			s.giveUp() // \u and \U are left to the other parser
		}
		b.WriteByte(e)
		s.i++
	}
	s.giveUp()
	return ""
}
