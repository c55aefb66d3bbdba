# Bank statements: the overlay, and what import, list and match say.
