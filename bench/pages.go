// Command bench asks a workbench on this computer for all its pages at a fixed
// rate for a bounded time, and says how long each took: from the moment at which
// the request was due, so that a slow answer is not hidden by the next one
// waiting for it. bench/pages.sh starts the server and runs it.
package main

import (
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"
	"sync"
	"time"
)

// Bounds of a run.
const (
	mostSeconds = 300
	mostRate    = 1000
)

func main() {
	base := flag.String("url", "", "address of the dossier, such as http://127.0.0.1:8259/d/made/")
	rate := flag.Int("rate", 200, "requests a second")
	seconds := flag.Int("seconds", 60, "how long")
	pages := flag.String("pages", "", "paths below the address, with commas between")
	flag.Parse()
	if err := run(*base, strings.Split(*pages, ","), *rate, *seconds); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// took is how long an answer of a page took.
type took struct {
	page int
	d    time.Duration
	err  error
}

func run(base string, pages []string, rate, seconds int) error {
	u, err := url.Parse(base)
	if err != nil || rate < 1 || rate > mostRate || seconds < 1 || seconds > mostSeconds {
		return fmt.Errorf("a loopback -url is wanted, -rate up to %d and -seconds up to %d", mostRate, mostSeconds)
	}
	if ip := net.ParseIP(u.Hostname()); ip == nil || !ip.IsLoopback() {
		return fmt.Errorf("%s is not an address of this computer alone", u.Hostname())
	}
	client := &http.Client{Timeout: 10 * time.Second, Transport: &http.Transport{MaxIdleConnsPerHost: 64, MaxConnsPerHost: 64}}
	for _, p := range pages { // the first of each reads and computes
		if err := get(client, base+p); err != nil {
			return err
		}
	}
	results := make(chan took, rate*seconds)
	var all sync.WaitGroup
	begin := time.Now()
	for i := range rate * seconds {
		due := begin.Add(time.Duration(i) * time.Second / time.Duration(rate))
		time.Sleep(time.Until(due))
		all.Go(func() {
			page := i % len(pages)
			err := get(client, base+pages[page])
			results <- took{page, time.Since(due), err}
		})
	}
	all.Wait()
	close(results)
	return table(pages, results, rate, time.Since(begin))
}

func get(client *http.Client, link string) error {
	r, err := client.Get(link)
	if err != nil {
		return err
	}
	defer r.Body.Close()
	if _, err := io.Copy(io.Discard, r.Body); err != nil {
		return err
	}
	if r.StatusCode != http.StatusOK {
		return fmt.Errorf("%s answers %d", link, r.StatusCode)
	}
	return nil
}

func table(pages []string, results <-chan took, rate int, whole time.Duration) error {
	by := make([][]time.Duration, len(pages))
	failed := 0
	for t := range results {
		if t.err != nil {
			failed++
			fmt.Fprintln(os.Stderr, t.err)
			continue
		}
		by[t.page] = append(by[t.page], t.d)
	}
	n := 0
	fmt.Println("page\tp50 ms\tp95 ms\tp99 ms\tmost ms")
	for i, p := range pages {
		slices.Sort(by[i])
		n += len(by[i])
		at := func(share float64) float64 {
			if len(by[i]) == 0 {
				return 0
			}
			return float64(by[i][min(len(by[i])-1, int(share*float64(len(by[i]))))].Microseconds()) / 1000
		}
		fmt.Printf("%s\t%.1f\t%.1f\t%.1f\t%.1f\n", "/"+p, at(0.5), at(0.95), at(0.99), at(1))
	}
	fmt.Printf("%d answers in %.1f s at %d a second, %d errors\n", n, whole.Seconds(), rate, failed)
	if failed > 0 {
		return fmt.Errorf("%d requests failed", failed)
	}
	return nil
}
