package read

// confidence is the precision of each rule on the development gold (one
// annotator, 16 texts, on which the rules were also tuned, so somewhat high);
// actors and dates must have the right value, the others half the span. Rules
// seen fewer than five times have 0.5 to 0.8 by judgement.
var confidence = map[string]float64{
	"state-name": 0.98, "capital-as-government": 0.8, "person-list": 0.98, "body-list": 0.94, "surname-again": 0.98,
	"acronym-again": 0.8, "office-and-name": 0.98, "office-holder": 0.88, "office-group": 0.67, "group": 0.86,
	"shaped-body": 0.83, "name-shape": 0.98, "name-kind": 0.98, "people": 0.6, "band": 0.31, "kin": 0.67, "common-band": 0.57, "name-again": 0.98, "country-again": 0.6, "people-of-treaty": 0.8, "people-again": 0.98, "state-in-office": 0.98, "body-again": 0.82,

	"crowd": 0.6, "role": 0.8, "state-body": 0.8,

	"instrument-list": 0.98, "instrument-head": 0.98, "numbered-unit": 0.98,

	"day": 0.98, "month": 0.8, "year": 0.95, "relative-day": 0.98, "deadline": 0.98, "duration": 0.98, "legal-time": 0.98,
	"calendar-grammar": 0.8, "named-period": 0.8, "vague-deadline": 0.98, "edge-of-period": 0.8, "day-count": 0.8,

	"shall": 0.92, "modal-must": 0.8, "modal-may": 0.75, "modal-should": 0.8, "modal-will": 0.95, "promise-verb": 0.92,
	"entitled": 0.98, "performative": 0.89, "demand-verb": 0.98, "imperative-point": 0.96, "nominal-point": 0.98, "is-to": 0.8,
	"infinitive-point": 0.8, "present-duty": 0.7, "authentic": 0.8, "stated-point": 0.8, "intention": 0.7, "listed-demand": 0.6, "provides-for": 0.5, "mandate": 0.7, "will-be-held": 0.6, "planned-act": 0.5,

	"said-that": 0.98, "quote-goes-on": 0.7, "reported-clause": 0.86, "said-clause": 0.86, "content-said": 0.98, "according-to": 0.83, "direct-quote": 0.6,
	"stance-colon": 0.6, "considered-by": 0.6, "author-judgement": 0.5, "naming": 0.7, "noun-that": 0.7, "conveyed": 0.6, "weighed": 0.6, "motive": 0.5, "binds-not": 0.6, "held-to-be": 0.7, "accusation": 0.7, "said-to": 0.6, "in-the-view": 0.7,

	"act-verb": 0.63, "act-noun": 0.67, "signature": 0.88, "loaded-word": 0.79,
}
