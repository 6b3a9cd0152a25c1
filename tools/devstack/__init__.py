"""The local stack: everything Portcullis needs, as real processes on the loopback interface."""
