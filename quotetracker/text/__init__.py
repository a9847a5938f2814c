"""Pure functions over str: canonical form, spans, offsets, quotation marks, words. Standard library only."""
