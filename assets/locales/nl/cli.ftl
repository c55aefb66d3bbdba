# Texts whose names begin with cli-.
