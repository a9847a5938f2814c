"""How the window looks: theme, fonts, icons, and the small widgets that every page uses."""
