"""The article as it is read and marked: text, signs at the margin, map, marks, and the inspector beside it."""
