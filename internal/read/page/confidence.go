package page

import (
	_ "embed" // how often each rule was right
	"strconv"
	"strings"
)

// rulesList is how often each rule found something in the development gold, and
// how often an annotator marked the same: `kadesh eval --rules`, kept by
// internal/read/eval (go test ./internal/read/eval -run Rules -update).
//
//go:embed rules.tsv
var rulesList string

// confidence is the precision to expect of each rule: Laplace's rule of
// succession, one right and one wrong added to what was counted, so a rule seen
// seldom is trusted little and one never seen is worth a toss. The rules were
// developed on that gold, so frequent ones come out somewhat high.
var confidence = func() map[string]float64 {
	found, right := map[string]int{}, map[string]int{}
	for line := range strings.Lines(rulesList) {
		col := strings.Split(strings.TrimSpace(line), "\t")
		if len(col) != 4 || strings.HasPrefix(line, "#") {
			continue
		}
		f, _ := strconv.Atoi(col[2])
		r, _ := strconv.Atoi(col[3])
		found[col[1]] += f // a rule may make findings of two kinds
		right[col[1]] += r
	}
	m := make(map[string]float64, len(found))
	for rule := range found {
		m[rule] = succession(right[rule], found[rule])
	}
	return m
}()

// succession is the rule of succession, to two digits.
func succession(right, found int) float64 {
	return float64((100*(right+1)+(found+2)/2)/(found+2)) / 100
}

// Trust is the confidence of a rule.
func Trust(rule string) float64 {
	if c, ok := confidence[rule]; ok {
		return c
	}
	return succession(0, 0)
}
