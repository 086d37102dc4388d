package web

import (
	"context"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// browser starts the installed Chromium, or skips. In CI nothing is skipped.
func browser(t *testing.T) context.Context {
	t.Helper()
	path := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if p, err := exec.LookPath(name); err == nil {
			path = p
			break
		}
	}
	if path == "" {
		if os.Getenv("CI") != "" {
			t.Fatal("no Chromium in CI: the browser test would be skipped")
		}
		t.Skip("no Chromium is installed; the browser test needs one")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox,
		chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-sync", true), chromedp.Flag("disable-quic", true), chromedp.UserDataDir(t.TempDir()))
	allocator, stop := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(stop)
	ctx, cancel := chromedp.NewContext(allocator)
	t.Cleanup(cancel)
	if err := chromedp.Do(ctx); err != nil { // starts the browser, whose life no timeout may bound
		t.Fatalf("starting %s: %v", path, err)
	}
	ctx, cancelTimeout := context.WithTimeout(ctx, 90*time.Second)
	t.Cleanup(cancelTimeout)
	return ctx
}

// TestBrowserFromStatusToQuote opens the first page, follows the status to its
// proof and the proof to the lit quote, accepts a finding and undoes it.
func TestBrowserFromStatusToQuote(t *testing.T) {
	ctx := browser(t)
	base := testServer(t)
	do := func(name string, steps ...chromedp.Action[chromedp.Void]) {
		t.Helper()
		if err := chromedp.Do(ctx, steps...); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
	}
	expect := func(what, selector, want string) {
		t.Helper()
		got, err := chromedp.Run(ctx, chromedp.TextContent(chromedp.CSS(selector)))
		if err != nil || !strings.Contains(got, want) {
			t.Fatalf("%s is %q (%v); it should hold %q", what, got, err, want)
		}
	}
	do("open", chromedp.Navigate(base+"/"))
	expect("the answer on the first page", ".lead", "not known to be signed")

	do("status to proof", chromedp.Click(chromedp.CSS("#h-ladder a")), chromedp.WaitVisible(chromedp.CSS(".versus")))
	expect("the question behind the status", "h1", "The peace treaty is signed")

	do("proof to quote", chromedp.Click(chromedp.CSS(".versus cite a")), chromedp.WaitVisible(chromedp.CSS("#lit")))
	lit, err := chromedp.Run(ctx, chromedp.Evaluate[string](`[...document.querySelectorAll(".on, mark")].map(e => e.textContent).join("")`))
	if err != nil || !strings.Contains(lit, "as prerequisite") {
		t.Fatalf("the lit words are %q, %v", lit, err)
	}

	do("accept by key", chromedp.WaitVisible(chromedp.CSS(".card[data-open]")), chromedp.KeyEvent("y"), chromedp.KeyEvent("y"),
		chromedp.WaitVisible(chromedp.CSS(".card:not([data-open])")))
	expect("the card after y", ".card:not([data-open]) h3", "accepted by tester")

	do("undo by key", chromedp.WaitVisible(chromedp.CSS(`button[data-key="z"]`)), chromedp.KeyEvent("z"),
		chromedp.WaitNotPresent(chromedp.CSS(".card:not([data-open])")))
	expect("the card after z", ".card h3", "proposed")
}
