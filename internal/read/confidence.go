package read

// confidence is the precision of each rule on the development gold (one
// annotator, 16 texts, on which the rules were also tuned, so somewhat high);
// actors and dates must have the right value, the others half the span. Rules
// seen fewer than five times have 0.5 to 0.8 by judgement.
var confidence = map[string]float64{
	"state-name": 0.97, "capital-as-government": 0.8, "person-list": 0.95, "body-list": 0.94, "surname-again": 0.95,
	"acronym-again": 0.8, "office-and-name": 0.95, "office-holder": 0.82, "office-group": 0.67, "group": 0.83,
	"shaped-body": 0.57, "name-shape": 0.95, "name-kind": 0.7, "people": 0.6, "band": 0.7, "kin": 0.7, "common-band": 0.7, "name-again": 0.8, "country-again": 0.6, "people-of-treaty": 0.8, "people-again": 0.8, "state-in-office": 0.95, "body-again": 0.9,

	"instrument-list": 0.95, "instrument-head": 0.87, "numbered-unit": 0.98,

	"day": 0.88, "month": 0.8, "year": 0.95, "relative-day": 0.95, "deadline": 0.89, "duration": 0.95, "legal-time": 0.9,
	"vague-deadline": 0.95, "edge-of-period": 0.8, "day-count": 0.8,

	"shall": 0.92, "modal-must": 0.8, "modal-may": 0.67, "modal-should": 0.8, "modal-will": 0.85, "promise-verb": 0.89,
	"entitled": 0.9, "performative": 0.9, "demand-verb": 0.9, "imperative-point": 0.95, "nominal-point": 0.9, "is-to": 0.8,
	"intention": 0.7, "listed-demand": 0.6, "provides-for": 0.5, "mandate": 0.7, "will-be-held": 0.6, "planned-act": 0.5,

	"said-that": 0.95, "quote-goes-on": 0.7, "reported-clause": 0.7, "said-clause": 0.83, "content-said": 0.9, "according-to": 0.83, "direct-quote": 0.6,
	"stance-colon": 0.6, "considered-by": 0.6, "author-judgement": 0.5,

	"act-verb": 0.64, "act-noun": 0.6, "signature": 0.88, "loaded-word": 0.79,
}
