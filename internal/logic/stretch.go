package logic

import "github.com/kadesh-dev/kadesh"

// HeldFor asks of each day whether s was told the same way long enough: true
// where it was told true on each of the days up to this one, false where it was
// told false on any of them. It is erosion of one rail and dilation of the
// other.
// Bounds: days is at least 1; HeldFor(1) is s.
func (s Steps) HeldFor(days int) Steps {
	yes, no := Always(kadesh.Unknown), Always(kadesh.Unknown)
	for i := 0; i < len(s); {
		if !s[i].V.ToldTrue() {
			i++
			continue
		}
		from := s[i].From
		for i < len(s) && s[i].V.ToldTrue() {
			i++
		}
		last := kadesh.MaxDay
		if i < len(s) {
			last = s[i].From - 1
		}
		yes = Combine(yes, During(from.AddDays(days-1), last, kadesh.True), kadesh.Truth.Merge)
	}
	for i, step := range s {
		if !step.V.ToldFalse() {
			continue
		}
		last := kadesh.MaxDay
		if i+1 < len(s) {
			last = (s[i+1].From - 1).AddDays(days - 1)
		}
		no = Combine(no, During(step.From, last, kadesh.False), kadesh.Truth.Merge)
	}
	return Combine(yes, no, kadesh.Truth.Merge)
}

// Since is true where a has been told true on every day since one on which b was
// told true. It is false where b was told false on every day so far, or where a
// was told false after, or on, the latest day on which b was not told false.
// Cost: linear in the steps of both.
func Since(a, b Steps) Steps {
	yes, no := false, true
	out := make(Steps, 0, len(a)+len(b))
	for _, day := range turns(a, b) {
		av, bv := a.At(day), b.At(day)
		// A day starts a stretch when b is told true; a stretch lives while a is.
		yes = av.ToldTrue() && (bv.ToldTrue() || yes)
		no = av.ToldFalse() || bv.ToldFalse() && no
		out = out.append(day, kadesh.TruthOf(yes, no))
	}
	return out
}

// Until is true as long as a was told true on every day, from the first on which
// it is told at all, before the first on which b was told true; false once a was
// told false before b was told true.
// Cost: linear in the steps of both.
func Until(a, b Steps) Steps {
	begun, yes, no, over := false, false, false, false
	out := make(Steps, 0, len(a)+len(b))
	for _, day := range turns(a, b) {
		av, bv := a.At(day), b.At(day)
		over = over || bv.ToldTrue()
		if !over {
			if !begun && av != kadesh.Unknown {
				begun, yes = true, true
			}
			yes = yes && av.ToldTrue()
			no = no || av.ToldFalse()
		}
		out = out.append(day, kadesh.TruthOf(yes, no))
	}
	return out
}

// turns are the days on which a or b changes, in order, from the first day on.
func turns(a, b Steps) []kadesh.Day {
	days := make([]kadesh.Day, 0, len(a)+len(b))
	for i, j := 0, 0; i < len(a) || j < len(b); {
		switch {
		case j == len(b) || i < len(a) && a[i].From < b[j].From:
			days = append(days, a[i].From)
			i++
		case i == len(a) || b[j].From < a[i].From:
			days = append(days, b[j].From)
			j++
		default:
			days = append(days, a[i].From)
			i++
			j++
		}
	}
	return days
}
