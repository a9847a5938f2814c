"""Quote sheets: a writer for each kind of file. Knows neither the database nor Qt."""
