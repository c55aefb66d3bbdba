# Texts whose names begin with cmd-.
