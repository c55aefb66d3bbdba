# Texts whose names begin with err-.
