# The payment QR code and the account it pays to.
