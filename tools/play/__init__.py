"""What the demo and the replay share: a whole Portcullis to play in, and what its database says afterwards."""
