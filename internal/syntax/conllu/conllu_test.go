package conllu_test

import (
	"testing"

	"github.com/kadesh-dev/kadesh/internal/syntax/conllu"
)

const sample = "# sent_id = 1\n# text = Don't go.\n1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tDo\tdo\tAUX\tVB\t_\t3\taux\t_\t_\n2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_\n" +
	"3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n3.1\tx\t_\t_\t_\t_\t_\t_\t_\t_\n4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_\n\n"

// TestRoundTrip keeps comments, ranges and empty nodes.
func TestRoundTrip(t *testing.T) {
	all, err := conllu.Parse(sample)
	if err != nil || len(all) != 1 {
		t.Fatal(all, err)
	}
	if got := string(all[0].Append(nil)); got != sample {
		t.Errorf("got\n%s", got)
	}
	all[0].Comments = nil
	if got := all[0].Text(); got != "Don't go." {
		t.Errorf("text %q", got)
	}
	for _, bad := range []string{"1\ta\n", "2\ta\t_\t_\t_\t_\t_\t_\t_\t_\n", "x\ta\t_\t_\t_\t_\t_\t_\t_\t_\n"} {
		if _, err := conllu.Parse(bad); err == nil {
			t.Errorf("%q: no error", bad)
		}
	}
}

// FuzzParse checks that what was read is written and read alike.
func FuzzParse(f *testing.F) {
	f.Add(sample)
	f.Add("1\ta\t_\t_\t_\t_\t_\t_\t_\t_")
	f.Fuzz(func(t *testing.T, text string) {
		all, err := conllu.Parse(text)
		if err != nil {
			return
		}
		var once []byte
		for i := range all {
			all[i].Text()
			once = all[i].Append(once)
		}
		again, err := conllu.Parse(string(once))
		if err != nil {
			t.Fatalf("%v in %q", err, once)
		}
		var twice []byte
		for i := range again {
			twice = again[i].Append(twice)
		}
		if string(once) != string(twice) {
			t.Errorf("%q then %q", once, twice)
		}
	})
}
