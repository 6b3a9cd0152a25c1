"""The subcommands of /stats, one a file: the call, the words, the chart, and its ACTION."""
