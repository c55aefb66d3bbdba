# Texts whose names begin with key-.
