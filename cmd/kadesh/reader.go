package main

import (
	"fmt"

	"github.com/kadesh-dev/kadesh/internal/desk"
	"github.com/kadesh-dev/kadesh/internal/read"
	"github.com/kadesh-dev/kadesh/internal/read/llm"
	"github.com/kadesh-dev/kadesh/internal/store"
)

// readerFlags choose who reads: our rules on this machine, or a language model
// that the user named.
type readerFlags struct {
	Reader string `enum:"local,llm" default:"local" env:"KADESH_READER" help:"local (rules on this machine) or llm (a language model: the text is sent to KADESH_LLM_URL)."`
	URL    string `name:"llm-url" env:"KADESH_LLM_URL" placeholder:"URL" help:"Endpoint that speaks the chat form of OpenAI, such as http://localhost:11434/v1."`
	Model  string `name:"llm-model" env:"KADESH_LLM_MODEL" placeholder:"NAME" help:"Model of the endpoint."`
	Key    string `name:"llm-key" env:"KADESH_LLM_KEY" hidden:""`
}

// reader is the reader that the flags name. A language model's host is said on
// standard error before anything is sent.
func (f *readerFlags) reader(e *env) (read.Reader, error) {
	r, _, err := f.choose(e)
	return r, err
}

// desk is the desk of a store with the reader that the flags name, and the host
// that text is sent to, empty for nowhere.
func (f *readerFlags) desk(e *env, s store.Store) (dk *desk.Desk, host string, err error) {
	r, host, err := f.choose(e)
	if err != nil {
		return nil, "", err
	}
	return desk.New(s, r.Read), host, nil
}

func (f *readerFlags) choose(e *env) (r read.Reader, host string, err error) {
	if f.Reader != "llm" {
		return read.NewRules(), "", nil
	}
	c := llm.Config{URL: f.URL, Key: f.Key, Model: f.Model}
	r, err = llm.New(c)
	if err != nil {
		return nil, "", err
	}
	fmt.Fprintf(e.stderr, "the text is sent to %s (--reader llm)\n", c.Host())
	return r, c.Host(), nil
}
