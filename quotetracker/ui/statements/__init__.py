"""The Statements page: who said a statement first, who told it again, and how."""
