package view

import (
	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// Status is what stands: every instrument, commitment and goal of a dossier.
type Status struct {
	Stamp
	Title       string             `json:"title"`
	Instruments []InstrumentStatus `json:"instruments"`
	Commitments []CommitmentStatus `json:"commitments"`
	Goals       []GoalStatus       `json:"goals"`
	// Counts are the commitments by value.
	Counts Counts `json:"counts"`
	// Mutual are the mutual preconditions of the dossier.
	Mutual []Mutual `json:"mutual_preconditions"`
}

// Counts says how many things have each value.
type Counts struct {
	True      int `json:"true"`
	False     int `json:"false"`
	Unknown   int `json:"unknown"`
	Contested int `json:"contested"`
}

func (c *Counts) add(v kadesh.Truth) {
	switch v {
	case kadesh.True:
		c.True++
	case kadesh.False:
		c.False++
	case kadesh.Contested:
		c.Contested++
	default:
		c.Unknown++
	}
}

// InstrumentStatus is where an instrument stands.
type InstrumentStatus struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Kind  string `json:"kind"`
	// Stage is the highest rung told true, "unknown" when none is.
	Stage string `json:"stage"`
	// StageSince is the first day of it, null when no rung is told true.
	StageSince *kadesh.Day         `json:"stage_since"`
	Value      kadesh.Truth        `json:"value"`
	Stages     []StageStatus       `json:"stages"`
	Parties    []string            `json:"parties"`
	Third      []kadesh.ThirdParty `json:"third_parties"`
}

// StageStatus is one rung of the ladder.
type StageStatus struct {
	Stage string       `json:"stage"`
	Value kadesh.Truth `json:"value"`
	Since *kadesh.Day  `json:"since"`
	// When is the stretch in which it was reached, null when it was not.
	When kadesh.When `json:"when"`
}

// CommitmentStatus is where a commitment stands.
type CommitmentStatus struct {
	ID    string       `json:"id"`
	Title string       `json:"title"`
	State kadesh.State `json:"state"`
	// Value is that of "it has been met, or kept".
	Value kadesh.Truth `json:"value"`
	By    []string     `json:"by"`
	To    []string     `json:"to"`
	// Due is null when no date can be named.
	Due    kadesh.When `json:"due"`
	Reason string      `json:"reason"`

	Instrument string              `json:"instrument"`
	Provision  string              `json:"provision"`
	Modality   string              `json:"modality"`
	Act        string              `json:"act"`
	Third      []kadesh.ThirdParty `json:"third_parties"`
	Basis      kadesh.Basis        `json:"basis"`
	// LateDays is null unless it was met and had a date.
	LateDays *int `json:"late_days"`
	// Turns are those of a commitment that falls due again and again.
	Turns []Turn `json:"turns"`
	// Powers are what the obligees of a breached one may do.
	Powers []PowerStatus `json:"powers"`
}

// PowerStatus is what somebody may do about a breach.
type PowerStatus struct {
	Holders []string     `json:"holders"`
	Act     string       `json:"act"`
	Source  string       `json:"source"`
	State   kadesh.State `json:"state"`
}

// Turn is one turn of a recurring commitment.
type Turn struct {
	N        int          `json:"n"`
	Due      kadesh.Day   `json:"due"`
	State    kadesh.State `json:"state"`
	MetOn    *kadesh.Day  `json:"met_on"`
	LateDays *int         `json:"late_days"`
}

// GoalStatus is the value of a goal.
type GoalStatus struct {
	ID    string       `json:"id"`
	Title string       `json:"title"`
	Value kadesh.Truth `json:"value"`
}

// StatusOf says what stands on a day.
func StatusOf(w *standing.World, day kadesh.Day) Status {
	d := w.Dossier
	s := Status{Stamp: StampOf(w, day), Title: d.Title, Instruments: []InstrumentStatus{},
		Commitments: []CommitmentStatus{}, Goals: []GoalStatus{}, Mutual: MutualOf(d)}
	for _, in := range d.Instruments {
		s.Instruments = append(s.Instruments, instrumentStatus(w.Instrument(in, day)))
	}
	for _, c := range d.Commitments {
		status := CommitmentStatusOf(w, c, day)
		s.Counts.add(status.Value)
		s.Commitments = append(s.Commitments, status)
	}
	for _, g := range d.Goals {
		s.Goals = append(s.Goals, GoalStatus{g.ID, g.Title, w.At(g.When, day)})
	}
	return s
}

func instrumentStatus(in standing.Instrument) InstrumentStatus {
	out := InstrumentStatus{ID: in.ID, Title: in.Title, Kind: in.Kind, Stage: "unknown", Stages: []StageStatus{},
		Parties: in.Parties, Third: in.ThirdParties}
	for _, s := range in.Stages {
		stage := StageStatus{Stage: s.Name, Value: s.Value}
		if s.Value.ToldTrue() {
			stage.Since, stage.When = &s.Since, s.When
		}
		out.Stages = append(out.Stages, stage)
	}
	if in.Reached.Name != "" {
		out.Stage, out.StageSince, out.Value = in.Reached.Name, &in.Reached.Since, in.Reached.Value
	}
	return out
}

// CommitmentStatusOf says where one commitment stands.
func CommitmentStatusOf(w *standing.World, c kadesh.Commitment, day kadesh.Day) CommitmentStatus {
	s := w.Commitment(c, day)
	out := CommitmentStatus{ID: c.ID, Title: c.Title, State: s.State, Value: s.Value, By: c.Obligors, To: c.Obligees, Due: s.Due,
		Reason: s.Reason, Instrument: c.Instrument, Provision: c.Provision, Modality: c.Modality, Act: c.Act, Third: c.ThirdParties, Basis: c.Basis}
	if s.Met && s.Dated {
		out.LateDays = &s.LateDays
	}
	out.Powers = []PowerStatus{}
	for _, p := range w.Powers(c, day) {
		out.Powers = append(out.Powers, PowerStatus{p.Holders, p.Act, p.Source, p.State})
	}
	out.Turns = []Turn{}
	for _, i := range w.Instances(c, day) {
		turn := Turn{N: i.N, Due: i.Due, State: i.State}
		if i.Met {
			turn.MetOn, turn.LateDays = &i.MetOn, &i.LateDays
		}
		out.Turns = append(out.Turns, turn)
	}
	return out
}
