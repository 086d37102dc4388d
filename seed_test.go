package kadesh

import "flag"

// Property tests draw the same examples each time, unless -rapid.seed says
// otherwise: a red run is then red for everybody.
func init() {
	if err := flag.Set("rapid.seed", "20261124"); err != nil {
		panic(err)
	}
}
