// Package tree says the tags, the lemmas and the tree of the words of a
// sentence, from weights trained beforehand.
//
// Most callers want package syntax above it. Tags are chosen left to right by
// an averaged perceptron; the tree is built by arc-eager transitions, each
// chosen with its relation in one step. The features are hashes; the weights
// are used in the bytes of the model file as they stand, so a model needs no
// time to load. Package train writes such files.
package tree
