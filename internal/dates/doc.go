// Package dates finds the dates and periods that a text names and says which
// days they mean, given the day that the text is of.
//
// [Find] reads running text; [Phrase] turns one phrase, such as a catalogue's
// "ca. 1860s", into EDTF. Both are a grammar over words: no regular expression
// per phrase, no table of phrases. What the words leave open, the year of a
// month or the week of a weekday, gives several readings, the past one first.
//
// Bounds: a period's days are both included; MinDay and MaxDay stand for open
// ends. Weeks begin on Monday, and "the end of" a period is its second half.
// Clock times are passed over: the program counts in days.
package dates
