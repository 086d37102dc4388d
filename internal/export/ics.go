// Package export writes answers in the field's own formats, one file a format.
// It computes nothing: it takes what package view says.
package export

import (
	"io"
	"strings"
	"time"

	ics "github.com/arran4/golang-ical"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/view"
)

// Calendar writes deadlines as an iCalendar feed that people can subscribe to:
// all-day events with stable ids. A deadline that is not one day is a span, and
// says "(approx.)". stamp is the time the feed is made at.
//
// Bounds: deadlines without a date are left out.
// Source: RFC 5545; all-day VEVENT with the day after as end, because VTODO is
// refused by large calendars.
func Calendar(w io.Writer, d view.Deadlines, stamp time.Time) error {
	cal := ics.NewCalendarFor("kadesh")
	cal.SetMethod(ics.MethodPublish)
	cal.SetName(d.Dossier + ", side " + d.Side)
	for _, x := range d.Deadlines {
		if x.Due.IsZero() || x.Due.Earliest == kadesh.MinDay || x.Due.Latest == kadesh.MaxDay {
			continue
		}
		event := cal.AddEvent(x.Commitment + "@" + d.Dossier + ".kadesh")
		event.SetDtStampTime(stamp.UTC())
		event.SetAllDayStartAt(noon(x.Due.Earliest))
		event.SetAllDayEndAt(noon(x.Due.Latest + 1))
		title := x.Title
		if !x.Due.Exact() {
			title += " (approx.)"
		}
		event.SetSummary(title)
		event.SetDescription(strings.Join([]string{"by " + strings.Join(x.By, ", "), "to " + strings.Join(x.To, ", "), string(x.State), x.Reason}, "\n"))
		event.SetProperty(ics.ComponentPropertyTransp, "TRANSPARENT")
	}
	_, err := io.WriteString(w, cal.Serialize())
	return err
}

func noon(d kadesh.Day) time.Time {
	y, m, day := d.Civil()
	return time.Date(y, time.Month(m), day, 12, 0, 0, 0, time.UTC)
}
