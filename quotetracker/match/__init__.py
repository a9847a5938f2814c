"""Pure comparison of statements: folding, candidates, scores with evidence, relations, word diff."""
