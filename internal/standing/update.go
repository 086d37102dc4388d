package standing

import (
	"slices"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/logic"
)

// Put sets claim i of the dossier, or adds it when i is the number of claims,
// and returns the atoms it touches: what it is about now, and what it was about
// before. To retract a claim, put one that is about nothing.
//
// It changes the dossier and the model; worlds made from it are brought up to
// date with [World.Refresh], one after the other and not while others read.
// Errors: a condition that is not one atom is taken for nothing.
func (m *Model) Put(i int, c kadesh.Claim) []logic.Node {
	var touched []logic.Node
	if i == len(m.Dossier.Claims) {
		m.Dossier.Claims = append(m.Dossier.Claims, c)
		m.claimAtoms = append(m.claimAtoms, nowhere)
		m.voices = append(m.voices, nil)
	} else {
		m.Dossier.Claims[i] = c
	}
	if old := m.claimAtoms[i]; old != nowhere {
		touched = append(touched, old)
	}
	atom := m.addClaim(&m.Dossier.Claims[i])
	if atom != nowhere && atom != m.claimAtoms[i] {
		touched = append(touched, atom)
		if m.more == nil {
			m.more = map[logic.Node][]int32{}
		}
		if !m.lists(atom, int32(i)) {
			m.more[atom] = append(m.more[atom], int32(i))
		}
	}
	m.claimAtoms[i] = atom
	m.voices[i] = m.Dossier.Voices(m.Dossier.Claims[i])
	return touched
}

// lists reports whether claim i is already looked at for an atom.
func (m *Model) lists(atom logic.Node, i int32) bool {
	if int(atom)+1 < len(m.first) && slices.Contains(m.atomClaims[m.first[atom]:m.first[atom+1]], i) {
		return true
	}
	return slices.Contains(m.more[atom], i)
}

// Refresh brings the world up to date for atoms that [Model.Put] touched, and
// lists the conditions whose value changed.
// Cost: what is touched.
func (w *World) Refresh(atoms []logic.Node) []*kadesh.Expr {
	evidence := make(map[logic.Node]logic.Steps, len(atoms))
	for _, a := range atoms {
		evidence[a] = w.told(a)
	}
	var changed []*kadesh.Expr
	for _, n := range w.values.Update(evidence) {
		changed = append(changed, w.exprs[n])
	}
	return changed
}
