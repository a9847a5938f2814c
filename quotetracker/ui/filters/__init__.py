"""What narrows a list: fields, dates, speakers, words."""
