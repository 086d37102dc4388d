package read

// confidence is the precision of each rule, measured on the development gold
// (one annotator, 16 texts, on which the rules were also tuned); 0.5 where
// fewer than five cases were seen.
var confidence = map[string]float64{
	"state-name": 0.97, "capital-as-government": 0.9, "person-list": 0.95, "body-list": 0.95, "surname-again": 0.9,
	"acronym-again": 0.9, "office-and-name": 0.9, "office-holder": 0.8, "office-group": 0.8, "group": 0.85,
	"shaped-body": 0.6, "name-shape": 0.8, "people": 0.6, "state-in-office": 0.9, "body-again": 0.8,
}
