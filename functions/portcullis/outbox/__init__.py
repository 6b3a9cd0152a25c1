"""The outbox: effects on Discord, written down before they are tried, and tried until done or given up."""
