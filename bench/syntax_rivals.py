"""Words a second of spaCy and UDPipe on one core; see syntax.sh."""
import os
import sys
import time

text = open(sys.argv[1], encoding="utf-8").read()


def report(name, run):
    run(text[:2000])  # warm
    best = 0.0
    for _ in range(3):
        began = time.perf_counter()
        words = run(text)
        best = max(best, words / (time.perf_counter() - began))
    print(f"  {name:<20} {best:10.0f} words/s")


def spacy_rival():
    try:
        import spacy

        nlp = spacy.load(os.environ.get("SPACY_MODEL", "en_core_web_sm"))
    except (ImportError, OSError) as err:
        print("spaCy: not run,", str(err).split(". ")[0])
        return
    nlp.max_length = len(text) + 1
    print(f"spaCy {spacy.__version__}, {nlp.meta['name']} {nlp.meta['version']}")
    tagger = [p for p in ("tok2vec", "tagger", "attribute_ruler", "lemmatizer") if p in nlp.pipe_names]
    with nlp.select_pipes(enable=tagger + ["parser"]):
        report("tags and trees", lambda t: len(nlp(t)))
    with nlp.select_pipes(enable=tagger):
        report("tags", lambda t: len(nlp(t)))


def udpipe_rival():
    try:
        from ufal.udpipe import Model, Pipeline
    except ImportError:
        print("UDPipe: not run, ufal.udpipe is not installed")
        return
    path = os.environ.get("UDPIPE_MODEL", "")
    model = Model.load(path) if path else None
    if not model:
        print("UDPipe: not run, UDPIPE_MODEL names no model")
        return
    print("UDPipe", path)
    for name, parse in (("tags and trees", Pipeline.DEFAULT), ("tags", Pipeline.NONE)):
        pipe = Pipeline(model, "tokenize", Pipeline.DEFAULT, parse, "conllu")
        report(name, lambda t: sum(line[:1].isdigit() for line in pipe.process(t).splitlines()))


spacy_rival()
udpipe_rival()
