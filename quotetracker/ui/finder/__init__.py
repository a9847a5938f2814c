"""Ctrl+K: any article, quote, speaker, claim and command."""
