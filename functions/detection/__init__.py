"""Detection: a batch of gateway events in, verdicts in Postgres and effects on Discord out."""
