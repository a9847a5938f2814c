"""Text in, suggestions out: quotes, cues, mentions, and the people behind them. Pure Python over str."""
