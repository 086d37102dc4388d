package web

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/desk"
	"github.com/kadesh-dev/kadesh/internal/read"
	"github.com/kadesh-dev/kadesh/internal/standing"
	"github.com/kadesh-dev/kadesh/internal/store"
	"github.com/kadesh-dev/kadesh/internal/store/sqlite"
	"github.com/kadesh-dev/kadesh/internal/view"
)

// TestFollowIsRead: whatever is accepted and undone, one at a time, the dossier
// that is kept up to date is the one that the record says, and the queue of
// verdicts the one that it makes.
func TestFollowIsRead(t *testing.T) {
	ctx := t.Context()
	by := desk.By{Who: "tester", At: today}
	t.Run("the first case", func(t *testing.T) {
		st, dk := stocked(t)
		followed(t, st, dk, "washington-2025")
	})
	st, err := sqlite.Open(ctx, filepath.Join(t.TempDir(), "s.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	dk := desk.New(st, read.NewRules().Read)
	if err := dk.Make(ctx, by, 120, 300); err != nil {
		t.Fatal(err)
	}
	for i := range 3 {
		text := fmt.Sprintf("Report %d of the hosts, 7 March 2026\n\nOn %d March 2026 the Parties signed the Protocol on Western Bridges.\n", i, i+1)
		if _, err := dk.Add(ctx, by, desk.MadeID, fmt.Sprintf("more%d.txt", i), []byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	followed(t, st, dk, desk.MadeID)
}

func followed(t *testing.T, st store.Store, dk *desk.Desk, id string) {
	t.Helper()
	ctx, by, day := t.Context(), desk.By{Who: "tester", At: today}, kadesh.DayOfTime(today)
	random := rand.New(rand.NewPCG(1259, 8))
	var last *view.Ranking
	grew, fell := 0, 0
	for range 60 {
		s, err := dk.Now(ctx, id)
		if err != nil {
			t.Fatal(err)
		}
		had := len(s.Dossier.Claims)
		keys := bearing(s, random)
		if last, err := dk.LastDecision(ctx, id); err == nil && (len(keys) == 0 || random.IntN(3) == 0) {
			_, err = dk.Undo(ctx, by, last.N)
			if err != nil {
				t.Fatal(err)
			}
		} else if _, err := dk.Decide(ctx, by, id, "accept", keys...); err != nil {
			t.Fatal(err)
		}
		now, err := dk.Now(ctx, id)
		if err != nil {
			t.Fatal(err)
		}
		grew, fell = grew+max(0, len(now.Dossier.Claims)-had), fell+max(0, had-len(now.Dossier.Claims))
		fresh, err := desk.New(st, nil).Now(ctx, id)
		if err != nil {
			t.Fatal(err)
		}
		if a, b := told(now), told(fresh); !reflect.DeepEqual(a, b) {
			for i := range min(len(a), len(b)) {
				if a[i] != b[i] {
					t.Errorf("followed: %.300s\nread:     %.300s", a[i], b[i])
					break
				}
			}
			t.Fatalf("followed it has %d lines, read %d", len(a), len(b))
		}
		var anew *view.Ranking
		if last, anew = rankedBy(t, now, day, last), rankedBy(t, fresh, day, nil); !reflect.DeepEqual(last.Effects, anew.Effects) || !slices.Equal(last.Order, anew.Order) {
			for i := range anew.Effects {
				if !reflect.DeepEqual(last.Effects[i], anew.Effects[i]) {
					t.Errorf("finding %s: followed %+v, anew %+v", now.Entries[i].Key, last.Effects[i], anew.Effects[i])
				}
			}
			t.Fatal("the queue that is followed is not the one made anew")
		}
	}
	if grew < 10 || fell < 5 {
		t.Errorf("only %d claims came and %d went", grew, fell)
	}
}

func rankedBy(t *testing.T, s *view.Snapshot, day kadesh.Day, before *view.Ranking) *view.Ranking {
	t.Helper()
	w, err := standing.Hear(s.Dossier, today, kadesh.Perspective{ID: "all"})
	if err != nil {
		t.Fatal(err)
	}
	k, err := view.RankingOf(s, w, day, before)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// bearing chooses one or two findings that wait and report a signature.
func bearing(s *view.Snapshot, random *rand.Rand) (keys []string) {
	b := view.BearingsOf(s)
	var all []string
	for _, e := range s.Entries {
		if e.Verdict == nil && b.Of(e, s.Near(e)).Claim.About != nil {
			all = append(all, e.Key)
		}
	}
	for range min(len(all), 1+random.IntN(2)) {
		keys = append(keys, all[random.IntN(len(all))])
	}
	return keys
}

// told is everything that a snapshot says of the dossier, a line each.
func told(s *view.Snapshot) (lines []string) {
	for _, i := range s.Dossier.Items {
		lines = append(lines, fmt.Sprint("item ", i.Address, i.File, i.Range, i.Text, s.Dossier.TitleOf(i.Address)))
	}
	for _, c := range s.Dossier.Claims {
		same, _ := s.Dossier.Claim(c.ID)
		lines = append(lines, fmt.Sprintf("claim %+v %s %s", c, c.About, same.ID))
	}
	for _, d := range s.Dossier.Documents {
		lines = append(lines, fmt.Sprintf("document %+v", d))
	}
	for _, d := range s.Documents {
		lines = append(lines, fmt.Sprintf("on file %+v", d))
	}
	for _, e := range s.Entries {
		lines = append(lines, fmt.Sprint("finding ", e.Key, e.Verdict != nil))
	}
	return append(lines, fmt.Sprint(s.Head, s.Waiting))
}
