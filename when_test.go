package kadesh

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestDayCivil(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := Day(rapid.IntRange(-4_000_000, 3_000_000).Draw(t, "day"))
		y, m, day := d.Civil()
		if back := DayOf(y, m, day); back != d {
			t.Fatalf("%d is %d-%d-%d, which is %d", d, y, m, day, back)
		}
		want := time.Date(1970, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, int(d))
		if want.Year() != y || int(want.Month()) != m || want.Day() != day {
			t.Fatalf("day %d: got %d-%d-%d, the standard library says %v", d, y, m, day, want)
		}
	})
}

func TestAddMonthsClamps(t *testing.T) {
	for _, c := range []struct {
		from   string
		months int
		want   string
	}{
		{"2025-01-31", 1, "2025-02-28"},
		{"2024-01-31", 1, "2024-02-29"},
		{"2025-08-08", 6, "2026-02-08"},
		{"2026-02-10", 3, "2026-05-10"},
		{"2025-03-31", -1, "2025-02-28"},
		{"2025-12-31", 2, "2026-02-28"},
	} {
		var d Day
		if err := d.UnmarshalText([]byte(c.from)); err != nil {
			t.Fatal(err)
		}
		if got := d.AddMonths(c.months).String(); got != c.want {
			t.Errorf("%s and %d months: got %s, want %s", c.from, c.months, got, c.want)
		}
	}
}

func TestParseWhen(t *testing.T) {
	for _, c := range []struct{ in, earliest, latest string }{
		{"2025-08-08", "2025-08-08", "2025-08-08"},
		{"2025-08", "2025-08-01", "2025-08-31"},
		{"2026~", "2026-01-01", "2026-12-31"},
		{"2026-22", "2026-06-01", "2026-08-31"},
		{"2026-40", "2026-01-01", "2026-06-30"},
		{"2026-06/..", "2026-06-01", ".."},
		{"../2026-12-31", "..", "2026-12-31"},
		{"2025-08-11/2025-08-25", "2025-08-11", "2025-08-25"},
		{"202X", "2020-01-01", "2029-12-31"},
		{"-1259", "-1259-01-01", "-1259-12-31"},
		{"[2025-08-29,2025-08-28]", "2025-08-28", "2025-08-29"},
		{"2025-11-30T23:59", "2025-11-30", "2025-11-30"},
	} {
		w, err := ParseWhen(c.in)
		if err != nil {
			t.Error(err)
			continue
		}
		if w.Earliest.String() != c.earliest || w.Latest.String() != c.latest {
			t.Errorf("%s: got %s to %s, want %s to %s", c.in, w.Earliest, w.Latest, c.earliest, c.latest)
		}
	}
	for _, bad := range []string{"", "2025-13", "2025-02-30", "2025-08-08/2025-08-01", "soon", "2025-8-8", "2025--08", strings.Repeat("1", 300)} {
		if w, err := ParseWhen(bad); err == nil {
			t.Errorf("%q was read as %v", bad, w)
		}
	}
}

// TestEDTFSet holds the parser against the public set: levels 0 and 1 complete,
// at least 95 % of all.
func TestEDTFSet(t *testing.T) {
	b, err := os.ReadFile("../shared/data/reading/edtf/syntax.jsonl")
	if err != nil {
		t.Skip("the EDTF set is not at ../shared/data:", err)
	}
	var right, total int
	for line := range strings.Lines(string(b)) {
		var c struct {
			EDTF  string
			Valid *bool
			Level int
			Value json.RawMessage
		}
		if err := json.Unmarshal([]byte(line), &c); err != nil {
			t.Fatal(err)
		}
		if c.Valid == nil {
			continue
		}
		total++
		_, err := ParseWhen(c.EDTF)
		if (err == nil) == *c.Valid {
			right++
			continue
		}
		t.Logf("level %d: %q: valid %v, got error %v", c.Level, c.EDTF, *c.Valid, err)
		if c.Level < 2 {
			t.Errorf("%q of level %d is read wrongly", c.EDTF, c.Level)
		}
	}
	t.Logf("%d of %d", right, total)
	if right*100 < total*95 {
		t.Errorf("%d of %d are right, at least 95 %% are wanted", right, total)
	}
}

func FuzzParseWhen(f *testing.F) {
	for _, s := range []string{"2025-08-08", "[1667,1668..]", "2004-06~-11", "Y-17E7", "1985-XX-XX", "../..", "[70..00]"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		w, err := ParseWhen(s)
		if err == nil && w.Earliest > w.Latest {
			t.Fatalf("%q: earliest %v is after latest %v", s, w.Earliest, w.Latest)
		}
	})
}
