// Package llm reads documents with a language model that the user chose and
// pays for: any endpoint that speaks the chat form of OpenAI.
//
// It is off unless an address and a model are given. Text leaves the machine
// only to that address, and [Config.Host] says to which. The model proposes
// findings in the form of package read; every quote is looked up in the text,
// and what is not there is refused, so a model can leave things out but cannot
// make words up. Text is data: what it says to a model is quoted like anything
// else. Most callers want [New].
package llm

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/kadesh-dev/kadesh/internal/diag"
)

// Config says which model reads.
type Config struct {
	// URL is the base of the endpoint, such as https://api.example.org/v1; the
	// path /chat/completions is added. Key may be empty for local servers.
	URL, Key, Model string
	// Client sends the requests; nil for http.DefaultClient.
	Client *http.Client
	// Pause waits between tries; nil for a real pause. Tests give their own.
	Pause func(ctx context.Context, d time.Duration) error
}

// Host is the host that text is sent to, for the user to see; empty when the
// address is none.
func (c *Config) Host() string {
	u, err := url.Parse(c.URL)
	if err != nil {
		return ""
	}
	return u.Host
}

// Check says what is missing or wrong. Errors: Usage.
func (c *Config) Check() error {
	u, err := url.Parse(c.URL)
	switch {
	case c.URL == "" || c.Model == "":
		return &diag.Fault{Kind: diag.Usage, What: "no language model is set", Next: "set KADESH_LLM_URL, KADESH_LLM_MODEL and, when the endpoint asks for one, KADESH_LLM_KEY"}
	case err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http":
		return &diag.Fault{Kind: diag.Usage, What: "the address " + c.URL + " is none", Next: "write it as https://host/v1"}
	case u.Scheme == "http" && !local(u.Hostname()):
		return &diag.Fault{Kind: diag.Usage, What: "the address " + c.URL + " would send text unencrypted", Next: "use https, or a server on this machine"}
	}
	return nil
}

func local(host string) bool {
	return host == "localhost" || host == "127.0.0.1" || host == "::1"
}

// Bounds of one request.
const (
	tries        = 4
	replyBytes   = 4 << 20
	firstPause   = time.Second
	longestPause = 30 * time.Second
)

type message struct {
	Role    string `json:"role"`
	Content string `json:"content"`
}

// ask sends one conversation and returns what the model wrote.
//
// Tries again after a refusal for now (429, 5xx, a broken connection), waiting
// as long as the server says (Retry-After), at most [longestPause].
// Errors: Unavailable, also for a reply that is none.
func (c *Config) ask(ctx context.Context, messages []message) (string, error) {
	body, err := json.Marshal(map[string]any{"model": c.Model, "temperature": 0, "messages": messages,
		"response_format": map[string]any{"type": "json_schema", "json_schema": map[string]any{"name": "findings", "strict": false, "schema": schema}}})
	if err != nil {
		return "", err
	}
	wait := firstPause
	for try := 1; ; try++ {
		text, after, err := c.once(ctx, body)
		if err == nil {
			return text, nil
		}
		if after < 0 || try == tries || ctx.Err() != nil {
			return "", err
		}
		if after > 0 {
			wait = after
		}
		if err := c.pause(ctx, min(wait, longestPause)); err != nil {
			return "", err
		}
		wait *= 2
	}
}

func (c *Config) pause(ctx context.Context, d time.Duration) error {
	if c.Pause != nil {
		return c.Pause(ctx, d)
	}
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-t.C:
		return nil
	}
}

// once sends the request once; after is how long to wait before the next try,
// 0 when the server does not say, negative when another try is of no use.
func (c *Config) once(ctx context.Context, body []byte) (text string, after time.Duration, err error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, strings.TrimRight(c.URL, "/")+"/chat/completions", bytes.NewReader(body))
	if err != nil {
		return "", -1, err
	}
	req.Header.Set("Content-Type", "application/json")
	if c.Key != "" {
		req.Header.Set("Authorization", "Bearer "+c.Key)
	}
	client := c.Client
	if client == nil {
		client = http.DefaultClient
	}
	res, err := client.Do(req)
	if err != nil {
		if errors.Is(err, syscall.ECONNREFUSED) {
			after = -1 // nobody is there; waiting brings nobody
		}
		return "", after, c.fault("cannot reach "+c.Host(), err)
	}
	defer res.Body.Close()
	raw, err := io.ReadAll(io.LimitReader(res.Body, replyBytes))
	if err != nil {
		return "", 0, c.fault("the reply of "+c.Host()+" broke off", err)
	}
	if res.StatusCode != http.StatusOK {
		after = -1
		if res.StatusCode == http.StatusTooManyRequests || res.StatusCode >= 500 {
			after = 0
			if s, err := strconv.Atoi(res.Header.Get("Retry-After")); err == nil && s > 0 {
				after = time.Duration(s) * time.Second
			}
		}
		return "", after, c.fault(fmt.Sprintf("%s answered %s", c.Host(), res.Status), nil)
	}
	var reply struct {
		Choices []struct{ Message message }
	}
	if err := json.Unmarshal(raw, &reply); err != nil || len(reply.Choices) == 0 {
		return "", -1, c.fault("the reply of "+c.Host()+" is not of the chat form", err)
	}
	return reply.Choices[0].Message.Content, 0, nil
}

func (c *Config) fault(what string, err error) error {
	return &diag.Fault{Kind: diag.Unavailable, What: what, Err: err, Next: "check KADESH_LLM_URL, the key and the model, or read with the rules (--reader local)"}
}
