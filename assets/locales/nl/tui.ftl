# Texts whose names begin with tui-.
