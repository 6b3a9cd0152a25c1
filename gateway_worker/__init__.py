"""The only long-lived process: Discord's gateway → spool on disk → signed batches to detection."""
