# Texts whose names begin with deed-.
