package dates_test

import (
	"strings"
	"testing"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dates"
)

// ref is a Friday.
var ref = kadesh.DayOf(2025, 8, 8)

// TestFind reads sentences of our own; the readings of a mention are joined by
// a bar, mentions by a semicolon.
func TestFind(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"They met on 8 August 2025 in Washington.", "2025-08-08"},
		{"Signed on March 13, 2025, and published the next day.", "2025-03-13; 2025-08-09"},
		{"The vote is due by the end of 2026.", "../2026-12-31"},
		{"The first half of 2026 was named, then Q3 2026.", "2026-01-01/2026-06-30; 2026-07-01/2026-09-30"},
		{"last March and next Monday", "2024-03; 2025-08-11"},
		{"from 4 to 22 January 2024", "2024-01-04/2024-01-22"},
		{"between 10 November 2020 and 1 February 2021", "2020-11-10/2021-02-01"},
		{"in the 1990s, since 1994, before 1988", "1990-01-01/1999-12-31; 1994-01-01/..; ../1987-12-31"},
		{"two weeks ago; within 30 days; three days after 1 May 2025", "2025-07-25; 2025-08-08/2025-09-07; 2025-05-04"},
		{"on Monday they left", "2025-08-04|2025-08-11"},
		{"early next month, late 2026", "2025-09-01/2025-09-15; 2026-09-01/2026-12-31"},
		{"8 avqust 2025, 8 августа 2025, 8 ağustos 2025, 8 août 2025, 8 օգոստոսի 2025, 8 აგვისტო 2025", strings.TrimSuffix(strings.Repeat("2025-08-08; ", 6), "; ")},
		{"2020թ. նոյեմբերի 10-ին, 2020 թվականի նոյեմբերի 10, 2020-ci il noyabrın 10-u, 2020-ci il 10 noyabr, 2020 წლის 10 ნოემბერი", strings.TrimSuffix(strings.Repeat("2020-11-10; ", 5), "; ")},
		{"2020 թ. նոյեմբեր, 2020-ci ilin noyabrı yox", "2020-11; 2020"},
		{"2025-08-08 and 08.08.2025 and 20250808", "2025-08-08; 2025-08-08; 2025-08-08"},
		{"Easter Sunday 2025", "2025-04-20"},
		{"the third week of May 2025", "2025-05-12/2025-05-18"},
		{"May I ask why? They may march on. The call was +374 10-2010-2015, item 2015-1-32.", ""},
		{"It cost $12, or 2,015 dollars, for 1500 soldiers at 10:30.", ""},
	} {
		var got []string
		for _, m := range dates.Find(c.text, ref) {
			var forms []string
			for _, r := range m.Readings {
				forms = append(forms, r.EDTF())
			}
			got = append(got, strings.Join(forms, "|"))
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%q: %s, want %s", c.text, s, c.want)
		}
	}
}

// TestRepeats holds that a text that only repeats itself is read in time
// linear in its length: 1 MB of each would take hours otherwise.
func TestRepeats(t *testing.T) {
	for _, s := range []string{"1-", "/1", "early ", "last ", "the end of ", "5 years ", "5 days after ", "the first week of "} {
		start := time.Now()
		dates.Find(strings.Repeat(s, 1<<16/len(s)), ref)
		if d := time.Since(start); d > 5*time.Second {
			t.Errorf("64 KB of %q: %v", s, d)
		}
	}
}

// TestPhrase turns phrases of our own into EDTF.
func TestPhrase(t *testing.T) {
	for text, want := range map[string]string{
		"circa Spring 1920": "1920-21~", "3rd century BC": "-02XX", "after 1991?": "1991?/", "1988-94": "1988/1994", "20th century": "19XX",
		"10 November 2020": "2020-11-10", "perhaps May 1994": "1994-05?", "no date": "", "": "",
	} {
		if got, ok := dates.Phrase(text); got != want || ok != (want != "") {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// FuzzFind holds that any text gives mentions in order, inside the text, whose
// readings are dates in EDTF.
func FuzzFind(f *testing.F) {
	for _, s := range []string{"from 4 to 22 January 2024", "the last four months of 2021", "two thousand and eighteen", "1861-67, ca. 19c", "week 53 of 9999", "in 99999999 years"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 1<<12 {
			return
		}
		end := 0
		for _, m := range dates.Find(s, ref) {
			if m.Start < end || m.End > len(s) || m.Start >= m.End || len(m.Readings) == 0 {
				t.Fatalf("%q: %+v", s, m)
			}
			end = m.End
			for _, r := range m.Readings {
				if _, err := kadesh.ParseWhen(r.EDTF()); err != nil {
					t.Fatalf("%q: %v", s[m.Start:m.End], err)
				}
			}
		}
		dates.Phrase(s)
	})
}
