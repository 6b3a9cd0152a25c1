"""The sub-commands of ``portcullis``, one module each, each declaring COMMAND."""
