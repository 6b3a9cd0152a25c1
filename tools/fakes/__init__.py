"""Stand-ins for the services that Portcullis talks to: Discord and a language model."""
