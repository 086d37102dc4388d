package source

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/emersion/go-message"
	_ "github.com/emersion/go-message/charset" // mail in other character sets than UTF-8
	"github.com/emersion/go-message/mail"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
)

// maxMailParts bounds the parts of a letter that are looked at.
const maxMailParts = 200

// openMail takes the words of a letter: the plain part if there is one, else
// the page. Attachments are named in a diagnostic; [Pieces] gives them.
func openMail(d *kadesh.Document, name string, b []byte) (diag.List, error) {
	letter, err := readMail(b)
	if err != nil {
		return nil, &diag.Fault{Kind: diag.Invalid, What: "cannot read " + name, Why: "it is not a sound letter: " + err.Error(), Next: "save it anew from the mail program"}
	}
	d.Title, d.Author, d.Kind = letter.subject, letter.from, kadesh.DocumentLetter
	setPublished(d, letter.date)
	var notes diag.List
	switch {
	case strings.TrimSpace(letter.plain) != "":
		var c canonical
		for _, par := range strings.Split(strings.ReplaceAll(letter.plain, "\r\n", "\n"), "\n\n") {
			c.block(par, kadesh.Passage{Part: "text", From: -1, To: -1})
		}
		c.into(d)
	case letter.page != "":
		lay(d, flat(letter.page), letter.page)
		for i := range d.Passages {
			d.Passages[i].Part = "html"
		}
	default:
		return nil, &diag.Fault{Kind: diag.Invalid, What: "cannot read " + name, Why: "the letter has no text of its own", Next: "read its attachments: name a folder they are saved in"}
	}
	if n := len(letter.attached); n > 0 {
		var names []string
		for _, a := range letter.attached {
			names = append(names, a.Name)
		}
		notes.Add(note(d.ID, "K307", fmt.Sprintf("%d attachments are documents of their own: %s", n, strings.Join(names, ", ")), "", ""))
	}
	return notes, nil
}

type letter struct {
	subject, from, date, plain, page string
	attached                         []Piece
}

// readMail takes a letter apart. A part in an unknown character set or
// encoding is taken as it stands.
func readMail(b []byte) (letter, error) {
	var l letter
	r, err := mail.CreateReader(bytes.NewReader(b))
	if err != nil && !message.IsUnknownCharset(err) {
		return l, err
	}
	defer r.Close()
	l.subject, _ = r.Header.Subject()
	l.subject = tidyLines(l.subject)
	l.date = r.Header.Get("Date")
	if from, err := r.Header.AddressList("From"); err == nil && len(from) > 0 {
		l.from = from[0].Name
		if l.from == "" {
			l.from = from[0].Address
		}
	}
	for range maxMailParts {
		p, err := r.NextPart()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil && !message.IsUnknownCharset(err) && !message.IsUnknownEncoding(err) {
			if l.plain != "" || l.page != "" {
				break // what came before the damage is there
			}
			return l, err
		}
		if p == nil {
			break
		}
		body, err := io.ReadAll(io.LimitReader(p.Body, MaxBytes))
		if err != nil && len(body) == 0 {
			continue
		}
		l.take(p, body)
	}
	return l, nil
}

func (l *letter) take(p *mail.Part, body []byte) {
	switch h := p.Header.(type) {
	case *mail.InlineHeader:
		kind, _, _ := h.ContentType()
		text, _, _ := decode(body, "")
		switch {
		case kind == "text/html" && l.page == "":
			l.page = text
		case (kind == "text/plain" || kind == "") && l.plain == "":
			l.plain = text
		}
	case *mail.AttachmentHeader:
		name, _ := h.Filename()
		if name == "" {
			name = fmt.Sprintf("attachment %d", len(l.attached)+1)
		}
		l.attached = append(l.attached, Piece{Name: name, Data: body})
	}
}
