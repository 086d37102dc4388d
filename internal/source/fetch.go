package source

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/temoto/robotstxt"
)

// Limits of fetching.
const (
	fetchTime    = 60 * time.Second
	politeGap    = time.Second      // between two requests to one host
	maxGap       = 15 * time.Second // the longest wait that a host may ask for
	maxRedirects = 5
	agent        = "Kadesh"
)

// Fetcher fetches pages when somebody asks. It goes to public addresses only,
// follows robots.txt, waits between requests to one host, asks again only for
// what has changed, and stops at [MaxBytes] and after a minute.
//
// It is not for use by several goroutines at once.
type Fetcher struct {
	client *http.Client
	// Cache is a folder for what was fetched, "" for none.
	Cache string
	sleep func(context.Context, time.Duration)
	now   func() time.Time
	next  map[string]time.Time // when a host may be asked again
	rules map[string]*robotstxt.Group
	allow func(netip.Addr) bool
}

// NewFetcher makes a fetcher; now is the clock, cache a folder or "".
func NewFetcher(now func() time.Time, cache string) *Fetcher {
	f := &Fetcher{Cache: cache, now: now, sleep: sleep, next: map[string]time.Time{}, rules: map[string]*robotstxt.Group{}, allow: Public}
	dialer := &net.Dialer{Timeout: 10 * time.Second, Control: f.control}
	f.client = &http.Client{
		Timeout: fetchTime,
		Transport: &http.Transport{DialContext: dialer.DialContext, TLSHandshakeTimeout: 10 * time.Second,
			ResponseHeaderTimeout: 20 * time.Second, MaxResponseHeaderBytes: 64 << 10, DisableKeepAlives: true},
		CheckRedirect: checkRedirect,
	}
	return f
}

func sleep(ctx context.Context, d time.Duration) {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
	case <-t.C:
	}
}

var (
	errPrivate   = errors.New("the address is on this machine or a private network")
	errRedirects = fmt.Errorf("it redirects more than %d times", maxRedirects)
	errScheme    = errors.New("it redirects to something that is not http or https")
)

// control looks at the address that is really dialled, after name resolution,
// so that no name and no redirect leads to a private one.
func (f *Fetcher) control(_, address string, _ syscall.RawConn) error {
	at, err := netip.ParseAddrPort(address)
	if err != nil || !f.allow(at.Addr()) {
		return errPrivate
	}
	return nil
}

var notPublic = func() (list []netip.Prefix) {
	for _, s := range []string{"0.0.0.0/8", "100.64.0.0/10", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15", "198.51.100.0/24",
		"203.0.113.0/24", "240.0.0.0/4", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "fec0::/10"} {
		list = append(list, netip.MustParsePrefix(s))
	}
	return list
}()

// Public reports whether an address is one of the open internet.
// Source: IANA special-purpose address registries.
func Public(a netip.Addr) bool {
	a = a.Unmap()
	if !a.IsValid() || !a.IsGlobalUnicast() || a.IsPrivate() || a.IsLoopback() || a.IsLinkLocalUnicast() {
		return false
	}
	for _, p := range notPublic {
		if p.Contains(a) {
			return false
		}
	}
	return true
}

func checkRedirect(r *http.Request, via []*http.Request) error {
	switch {
	case len(via) > maxRedirects:
		return errRedirects
	case r.URL.Scheme != "http" && r.URL.Scheme != "https":
		return errScheme
	}
	return nil
}

// Get fetches one address.
// Errors: Invalid for an address that is none or is refused by robots.txt;
// NotFound; Unavailable with what the host said or did not say.
func (f *Fetcher) Get(ctx context.Context, address string) (Piece, error) {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.User != nil || u.Scheme != "http" && u.Scheme != "https" {
		return Piece{}, &diag.Fault{Kind: diag.Invalid, What: address + " is not an address that can be fetched", Next: "give http:// or https://, a host, and no password"}
	}
	if err := f.mayFetch(ctx, u); err != nil {
		return Piece{}, err
	}
	kept := f.kept(address)
	resp, b, err := f.get(ctx, u, kept)
	switch {
	case err != nil:
		return Piece{}, unreachable(address, err)
	case resp.StatusCode == http.StatusNotModified && kept != nil:
		return f.piece(address, kept.Data), nil
	case resp.StatusCode == http.StatusNotFound || resp.StatusCode == http.StatusGone:
		return Piece{}, &diag.Fault{Kind: diag.NotFound, What: address + " does not exist", Why: "the host says " + resp.Status, Next: "look for a copy in a web archive"}
	case resp.StatusCode != http.StatusOK:
		return Piece{}, &diag.Fault{Kind: diag.Unavailable, What: "cannot fetch " + address, Why: "the host says " + resp.Status, Next: "open it in a browser, save the page and read the file"}
	case len(b) > MaxBytes:
		return Piece{}, &diag.Fault{Kind: diag.Invalid, What: "cannot read " + address, Why: fmt.Sprintf("it is larger than %d MiB; nothing of it was read", MaxBytes>>20), Next: "save it and read it in parts"}
	}
	f.keep(address, resp.Header, b)
	return f.piece(address, b), nil
}

func (f *Fetcher) piece(address string, b []byte) Piece {
	return Piece{Name: address, Data: b, Meta: kadesh.Document{URL: address}}
}

// get makes one request within its limits, waiting for the host's turn.
func (f *Fetcher) get(ctx context.Context, u *url.URL, kept *keptPage) (*http.Response, []byte, error) {
	if wait := f.next[u.Host].Sub(f.now()); wait > 0 {
		f.sleep(ctx, wait)
	}
	gap := politeGap
	if g := f.rules[u.Host]; g != nil && g.CrawlDelay > gap {
		gap = min(g.CrawlDelay, maxGap)
	}
	defer func() { f.next[u.Host] = f.now().Add(gap) }()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, nil, err
	}
	req.Header.Set("User-Agent", agent)
	req.Header.Set("Accept", "text/html,application/xhtml+xml,application/pdf,application/atom+xml,application/rss+xml,text/plain;q=0.8,*/*;q=0.2")
	if kept != nil {
		if kept.ETag != "" {
			req.Header.Set("If-None-Match", kept.ETag)
		}
		if kept.LastModified != "" {
			req.Header.Set("If-Modified-Since", kept.LastModified)
		}
	}
	resp, err := f.client.Do(req)
	if err != nil {
		return nil, nil, err
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(io.LimitReader(resp.Body, MaxBytes+1))
	return resp, b, err
}

// mayFetch asks the host's robots.txt, once a host. A host without one, or
// whose answer is an error of the client's side, allows everything (RFC 9309).
func (f *Fetcher) mayFetch(ctx context.Context, u *url.URL) error {
	group, known := f.rules[u.Host]
	if !known {
		resp, b, err := f.get(ctx, &url.URL{Scheme: u.Scheme, Host: u.Host, Path: "/robots.txt"}, nil)
		if err != nil {
			return unreachable(u.String(), err)
		}
		rules, err := robotstxt.FromStatusAndBytes(resp.StatusCode, b[:min(len(b), 512<<10)])
		if err == nil {
			group = rules.FindGroup(agent)
		}
		f.rules[u.Host] = group
		f.next[u.Host] = time.Time{} // the page itself need not wait for it
	}
	if group != nil && !group.Test(u.RequestURI()) {
		return &diag.Fault{Kind: diag.Invalid, What: "cannot fetch " + u.String(), Why: "the host's robots.txt asks programs not to", Next: "open it in a browser, save the page and read the file"}
	}
	return nil
}

// unreachable says in one sentence why nothing came.
func unreachable(address string, err error) error {
	fault := &diag.Fault{Kind: diag.Unavailable, What: "cannot fetch " + address, Next: "check the address and the connection, or save the page in a browser and read the file"}
	var dns *net.DNSError
	var ue *url.Error
	switch {
	case errors.Is(err, errPrivate):
		fault.Why, fault.Kind, fault.Next = errPrivate.Error(), diag.Invalid, "only public addresses are fetched; save the page and read the file"
	case errors.Is(err, errRedirects):
		fault.Why = errRedirects.Error()
	case errors.Is(err, errScheme):
		fault.Why = errScheme.Error()
	case errors.As(err, &dns):
		fault.Why = "there is no host " + dns.Name
	case errors.As(err, &ue) && ue.Timeout(), errors.Is(err, context.DeadlineExceeded):
		fault.Why = fmt.Sprintf("the host did not finish its answer within %d s", int(fetchTime/time.Second))
	case errors.As(err, &ue):
		fault.Why = ue.Err.Error()
	default:
		fault.Why = err.Error()
	}
	return fault
}

// keptPage is what was fetched before, with what to ask the host for next time.
type keptPage struct {
	URL          string `json:"url"`
	ETag         string `json:"etag"`
	LastModified string `json:"last_modified"`
	Data         []byte `json:"-"`
}

func (f *Fetcher) place(address string) string {
	return filepath.Join(f.Cache, kadesh.Hash([]byte(address)))
}

// kept is what the cache has of an address, nil for nothing.
func (f *Fetcher) kept(address string) *keptPage {
	if f.Cache == "" {
		return nil
	}
	head, err := os.ReadFile(f.place(address) + ".json")
	if err != nil {
		return nil
	}
	var k keptPage
	if json.Unmarshal(head, &k) != nil || k.URL != address {
		return nil
	}
	if k.Data, err = os.ReadFile(f.place(address)); err != nil {
		return nil
	}
	return &k
}

// keep notes an answer that can be asked for conditionally. A cache that cannot
// be written is no fault: the page is fetched whole next time.
func (f *Fetcher) keep(address string, h http.Header, b []byte) {
	k := keptPage{URL: address, ETag: h.Get("ETag"), LastModified: h.Get("Last-Modified")}
	if f.Cache == "" || k.ETag == "" && k.LastModified == "" || strings.Contains(h.Get("Cache-Control"), "no-store") {
		return
	}
	head, err := json.Marshal(k)
	if err != nil || os.MkdirAll(f.Cache, 0o700) != nil || os.WriteFile(f.place(address), b, 0o600) != nil {
		return
	}
	_ = os.WriteFile(f.place(address)+".json", head, 0o600)
}
