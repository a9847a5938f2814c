"""The verbs of the program, by noun. Both front ends call these and nothing below; no Qt, no SQL."""
