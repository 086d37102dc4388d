package main

import (
	"bytes"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"

	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/export"
	"github.com/kadesh-dev/kadesh/internal/view"
)

type reportCmd struct {
	Args   []string `arg:"" optional:"" name:"folder" help:"The folder of a dossier; without one, --dossier of the store."`
	To     string   `help:"html, md (Markdown), docx (Word), json, or pdf through an installed Chromium." enum:"html,md,docx,json,pdf" default:"html"`
	Output string   `short:"o" help:"Write to this file instead of standard output." placeholder:"FILE"`
	asked
}

// Run writes a dossier in sentences, each footnoted with its words.
func (c *reportCmd) Run(e *env) error {
	d, err := c.loadOne(e, c.Args)
	if err != nil {
		return err
	}
	w, day, err := c.hear(e, d)
	if err != nil {
		return err
	}
	r, err := view.ReportOf(w, day)
	if err != nil {
		return err
	}
	return outputFlags{Output: c.Output}.write(e, func(out io.Writer) error {
		switch c.To {
		case "md":
			return export.ReportMarkdown(out, r)
		case "docx":
			return export.ReportDOCX(out, r)
		case "json":
			return writeJSON(out, r)
		case "pdf":
			var page bytes.Buffer
			if err := export.ReportHTML(&page, r, export.Figures(w, day)); err != nil {
				return err
			}
			return printPDF(e, out, page.Bytes())
		}
		return export.ReportHTML(out, r, export.Figures(w, day))
	})
}

// printPDF lets an installed Chromium, which shapes every script, print a page.
func printPDF(e *env, out io.Writer, page []byte) error {
	browser := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "chrome"} {
		if p, err := exec.LookPath(name); err == nil {
			browser = p
			break
		}
	}
	if browser == "" {
		return &diag.Fault{Kind: diag.Unavailable, What: "no Chromium is installed, and it is what prints the PDF",
			Next: "use --to html and print it from a browser, or --to docx"}
	}
	folder, err := os.MkdirTemp("", "kadesh-pdf-")
	if err != nil {
		return &diag.Fault{Kind: diag.Unavailable, What: "cannot make a temporary folder", Err: err}
	}
	defer os.RemoveAll(folder)
	in, pdf := filepath.Join(folder, "report.html"), filepath.Join(folder, "report.pdf")
	if err := os.WriteFile(in, page, 0o600); err != nil {
		return fmt.Errorf("writing %s: %w", in, err)
	}
	// The page is ours and stands alone: the browser has no need of a network.
	args := []string{"--headless", "--disable-gpu", "--no-pdf-header-footer", "--user-data-dir=" + filepath.Join(folder, "profile"),
		"--host-resolver-rules=MAP * ~NOTFOUND", "--disable-background-networking", "--print-to-pdf=" + pdf}
	if os.Geteuid() == 0 {
		args = append(args, "--no-sandbox") // it refuses to start as root otherwise
	}
	cmd := exec.CommandContext(e.ctx, browser, append(args, (&url.URL{Scheme: "file", Path: in}).String())...)
	if said, err := cmd.CombinedOutput(); err != nil {
		return &diag.Fault{Kind: diag.Unavailable, What: browser + " did not print", Why: string(bytes.TrimSpace(said)), Err: err, Next: "use --to html and print it from a browser"}
	}
	data, err := os.ReadFile(pdf)
	if err != nil {
		return &diag.Fault{Kind: diag.Unavailable, What: browser + " wrote no PDF", Err: err, Next: "use --to html and print it from a browser"}
	}
	_, err = out.Write(data)
	return err
}
