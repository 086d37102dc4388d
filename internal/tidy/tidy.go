// Package tidy holds tests on the code itself: layers, documentation, sizes,
// clocks, licences. It has no other code; read its tests to learn the rules.
package tidy
