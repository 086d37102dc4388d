// Command kadesh reads what states promise one another and what sources say has
// happened, and answers for any date, as known at any date, in anyone's
// version: what stands, who owes what to whom, why, and who says so.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"time"

	"github.com/alecthomas/kong"

	"github.com/kadesh-dev/kadesh/internal/diag"
)

// commands is the command line: one field and one file a verb.
type commands struct {
	Demo         demoCmd         `cmd:"" help:"Open the first case in a browser: offline, no set-up."`
	Read         readCmd         `cmd:"" help:"Print what texts say: who promises what to whom, and who says so."`
	Parse        parseCmd        `cmd:"" help:"Print sentences, tags and trees of a text, as CoNLL-U."`
	Text         textCmd         `cmd:"" help:"Print the text of a page, PDF, letter or archive, as quotes refer to it."`
	Check        checkCmd        `cmd:"" help:"Check dossiers: files, references, quotes, cycles."`
	Status       statusCmd       `cmd:"" help:"What stands: instruments, commitments, goals."`
	Why          whyCmd          `cmd:"" help:"Why a value is what it is: proof, quotes, what is missing."`
	Diff         diffCmd         `cmd:"" help:"What differs between two sides, two days or two times of knowledge."`
	Perspectives perspectivesCmd `cmd:"" help:"What every side says: agree, differ, silent."`
	Deadlines    deadlinesCmd    `cmd:"" help:"What is due, and when; also as a calendar feed."`
	Timeline     timelineCmd     `cmd:"" help:"What happened when, as far as is told."`
	Measure      measureCmd      `cmd:"" help:"Figures over the web of commitments, each with its parts and citation."`
	Whatif       whatifCmd       `cmd:"" help:"What would change if something happened, or were given up."`
	Unlock       unlockCmd       `cmd:"" help:"The smallest sets of steps that bring a goal about, and whose they are."`
	Break        breakCmd        `cmd:"" help:"The smallest sets of steps whose failure keeps a goal from coming about."`
	Schedule     scheduleCmd     `cmd:"" help:"When a goal is met at the earliest, and how likely by when."`
	Compare      compareCmd      `cmd:"" help:"One process beside another: outcomes, durations, guarantees, what resembles what."`
	Show         showCmd         `cmd:"" help:"Anything of a dossier as text: what it says, and who says so."`
	List         listCmd         `cmd:"" help:"All things of one kind."`
	Search       searchCmd       `cmd:"" help:"Find words in documents, quotes and titles, in any spelling of a name."`
	Fmt          fmtCmd          `cmd:"" help:"Put dossier files into canonical form."`
	Export       exportCmd       `cmd:"" help:"Write a dossier of the record back as files."`
	Report       reportCmd       `cmd:"" help:"Write a dossier in sentences, each footnoted with its words: HTML, Markdown, Word, PDF."`
	Publish      publishCmd      `cmd:"" help:"Write the pages of a dossier as files that open without a server."`
	Plan         planCmd         `cmd:"" help:"What bringing a dossier into the record would change."`
	Apply        applyCmd        `cmd:"" help:"Bring a dossier into the record, as one revision."`
	Add          addCmd          `cmd:"" help:"Take documents into the record: bytes kept, findings proposed."`
	Review       reviewCmd       `cmd:"" help:"List findings that wait, or accept and reject them."`
	History      historyCmd      `cmd:"" help:"What was done, by whom, when and why."`
	Undo         undoCmd         `cmd:"" help:"Take a revision back, by a further one."`
	Serve        serveCmd        `cmd:"" help:"Serve the workbench over the record."`
	Eval         evalCmd         `cmd:"" help:"Score the reader against annotated texts."`
	Cutsets      cutsetsCmd      `cmd:"" help:"Find the minimal cut sets of a fault tree (Open-PSA MEF)."`
	Made         madeCmd         `cmd:"" hidden:"" help:"Make a dossier of a size, for tests of speed."`
	Version      versionCmd      `cmd:"" help:"Print the version."`
}

// env is what a command may touch: nothing else of the outside world.
type env struct {
	ctx            context.Context
	stdin          io.Reader
	stdout, stderr io.Writer
	// now is the clock; only main knows the real one.
	now func() time.Time
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := run(os.Args[1:], &env{ctx: ctx, stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr, now: time.Now})
	stop()
	os.Exit(code)
}

// errShown is returned by commands that have said everything themselves.
type errShown struct{ code int }

func (e errShown) Error() string { return fmt.Sprintf("exit %d", e.code) }

// run parses args, runs the command and returns the exit code.
func run(args []string, e *env) (code int) {
	var cli commands
	parser, err := kong.New(&cli, kong.Name("kadesh"), kong.Writers(e.stdout, e.stderr),
		kong.Description("What stands between states, who says so, and why."),
		kong.Exit(func(c int) { panic(errShown{c}) }), kong.UsageOnError())
	if err != nil {
		fmt.Fprintln(e.stderr, "kadesh:", err)
		return 1
	}
	defer func() {
		if r := recover(); r != nil {
			shown, ok := r.(errShown)
			if !ok {
				panic(r)
			}
			code = shown.code
		}
	}()
	k, err := parser.Parse(args)
	if err != nil {
		fmt.Fprintln(e.stderr, "kadesh:", err)
		return 2
	}
	return report(e, k.Run(e))
}

// report says what went wrong, why and what next, and returns the exit code.
func report(e *env, err error) int {
	if err == nil {
		return 0
	}
	if shown, ok := errors.AsType[errShown](err); ok {
		return shown.code
	}
	fmt.Fprintln(e.stderr, "kadesh:", err)
	if f, ok := errors.AsType[*diag.Fault](err); ok && f.Next != "" {
		fmt.Fprintln(e.stderr, "  next:", f.Next)
	}
	return diag.ExitCode(err)
}
