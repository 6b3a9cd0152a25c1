"""The scheduled function: one HTTP call, one job."""
